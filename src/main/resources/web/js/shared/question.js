import { dialog } from "./dialog.js";
import { element } from "./dom.js";
import { message } from "./failure.js";

/**
 * Asks before something is done, does it, and stays open if it failed.
 *
 * @param {import("./types.js").Where} place
 * @param {object} question
 * @param {string} question.title
 * @param {string} question.text
 * @param {string} question.yes the button
 * @param {string} question.busy what it says meanwhile
 * @param {() => Promise<{ status: number, body: any }>} question.run asks the server
 * @param {(body: any, box: import("./dialog.js").Dialog) => Promise<void>} question.done after an answer of 200
 * @param {(answer: any) => void} [question.failed] after any other answer
 * @returns {import("./dialog.js").Dialog}
 */
export function ask(place, { title, text, yes, busy, run, done, failed }) {
  const box = dialog(place, title, { small: true });
  box.show(element("p", {}, text));
  box.primary({ text: yes, run: () => answer(place, box, { busy, run, done, failed }) });
  return box;
}

/**
 * Asks the server from an open dialog and says what went wrong, if anything did.
 *
 * @param {import("./types.js").Where} place
 * @param {import("./dialog.js").Dialog} box
 * @param {{ busy: string, run: () => Promise<any>, done: (body: any, box: any) => Promise<void>, failed?: (answer: any) => void }}
 *   how
 */
export async function answer({ page }, box, { busy, run, done, failed = () => {} }) {
  box.fail("");
  box.busy(true, busy);
  const reply = await run().catch(() => ({ status: 0, body: {} }));
  box.busy(false);
  if (reply.status === 200) {
    await done(reply.body, box);
  } else {
    box.fail(message(page.words, reply), reply.body);
    failed(reply);
  }
}
