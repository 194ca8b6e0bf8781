import { say } from "./say.js";

/**
 * Why the server did not do what it was asked, in a sentence; what Jira said comes after our own words.
 *
 * @param {import("./types.js").Words} words
 * @param {{ status: number, body: any }} answer status 0 if there was none
 * @returns {string}
 */
export function message(words, { status, body }) {
  if (status === 401) {
    return say(words, "filing.login");
  }
  return body.message ? sentences(body) : say(words, "filing.failed");
}

/**
 * The words of an error, ours and Jira's.
 *
 * @param {{ message: string, jira?: string[] }} error
 * @returns {string}
 */
export function sentences({ message: text, jira = [] }) {
  return [text, ...jira].join(" ");
}
