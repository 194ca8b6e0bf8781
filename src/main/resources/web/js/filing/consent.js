import { element } from "../shared/dom.js";
import { remember } from "../shared/place.js";
import { say } from "../shared/say.js";

/**
 * Says in a dialog why somebody has to leave for Jira once, and leads them there. Afterwards they are back at the card, and the
 * dialog is opened again.
 *
 * @param {import("../shared/dialog.js").Dialog} box
 * @param {import("./types.js").Place} place
 * @param {string} url
 */
export function consent(box, { page: { words }, card }, url) {
  box.show(element("p", {}, say(words, "filing.consent")));
  box.primary({ text: say(words, "strip.consent"), run: () => {
    remember(card);
    sessionStorage.setItem(AGAIN, card.id);
    window.location.assign(url);
  } });
}

const AGAIN = "jm-again";

/**
 * The card whose dialog was left for Jira, told once.
 *
 * @returns {string} its id, or empty
 */
export function leftFor() {
  const id = sessionStorage.getItem(AGAIN) ?? "";
  sessionStorage.removeItem(AGAIN);
  return id;
}
