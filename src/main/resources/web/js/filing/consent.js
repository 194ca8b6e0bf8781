import { element } from "../shared/dom.js";
import { remember } from "../shared/place.js";
import { say } from "../shared/say.js";

const AGAIN = "jm-again";

/** The dialogs that are opened again for whoever comes back from Jira. */
const DIALOGS = ["file", "link"];

/**
 * A dialog that was left for Jira.
 *
 * @typedef {{ card: string, dialog: string, more: object }} Left
 */

/**
 * Keeps in mind which dialog of a card is left for Jira.
 *
 * @param {HTMLElement} card
 * @param {string} dialog name of its module
 * @param {object} [more] what it is opened with
 */
export function leave(card, dialog, more = {}) {
  remember(card);
  sessionStorage.setItem(AGAIN, JSON.stringify({ card: card.id, dialog, more }));
}

/**
 * Says in a dialog why somebody has to leave for Jira once, and leads them there. Afterwards they are back at the card.
 *
 * @param {import("../shared/dialog.js").Dialog} box
 * @param {import("./types.js").Place} place
 * @param {string} url
 * @param {() => void} leaving keeps in mind what is to be opened again
 */
export function consent(box, { page: { words } }, url, leaving) {
  box.show(element("p", {}, say(words, "filing.consent")));
  box.primary({ text: say(words, "strip.consent"), run: () => {
    leaving();
    window.location.assign(url);
  } });
}

/**
 * The dialog that was left for Jira, told once.
 *
 * @returns {Left | undefined}
 */
export function leftFor() {
  const left = JSON.parse(sessionStorage.getItem(AGAIN) ?? "null");
  sessionStorage.removeItem(AGAIN);
  return left && DIALOGS.includes(left.dialog) ? left : undefined;
}
