import { element } from "../shared/dom.js";
import { fill } from "../shared/say.js";
import { consentLink } from "./consent.js";

/**
 * What was found when a connection was tried.
 *
 * @typedef {{ state: "good" | "wrong" | "unknown", text: string, jira?: string[], consent?: string }} Finding
 */

const SIGNS = { good: "\u2713", wrong: "\u2715", unknown: "?" };

/**
 * The findings as a list: a sign, what was found, what Jira said of it, and the way to consent.
 *
 * @param {Finding[]} findings what was found
 * @param {Record<string, string>} words the texts of the page
 * @returns {HTMLElement}
 */
export function findingsList(findings, words) {
  return element("ul.jm-findings", {}, ...findings.map((finding) => {
    const said = (finding.jira ?? []).map((text) => element("p.jm-said", {}, fill(words.jiraSays, text)));
    const consent = consentLink(finding.consent, words);
    return element(`li.jm-${finding.state}`, {},
      element("span.jm-sign", { "aria-hidden": "true" }, SIGNS[finding.state]),
      element("div", {}, element("span.assistive", {}, `${words[finding.state]} `), finding.text, ...said, ...consent));
  }));
}
