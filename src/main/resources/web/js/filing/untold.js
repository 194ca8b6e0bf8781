import { element, icon } from "./dom.js";
import { ofTheWeb, remember } from "./place.js";

/** What is known without its state, in words. */
function remark(sign, text) {
  return element("span.jm-remark", {}, icon(sign), element("span.jm-word", {}, text));
}

/**
 * An issue that Jira does not show to the reader.
 *
 * @param {import("./types.js").Page} page
 * @returns {HTMLElement}
 */
export function unseen({ words }) {
  return remark("unseen", words["strip.hidden"]);
}

/**
 * Why there is no status of an issue, in the place of the status. Who leaves to allow access comes back to this card.
 *
 * @param {import("./types.js").Page} page
 * @param {{ code: string, message?: string, consent?: string }} failure
 * @param {HTMLElement} card
 * @returns {HTMLElement}
 */
export function failed({ words }, { code, message, consent }, card) {
  if (ofTheWeb(consent)) {
    const allow = element("a.jm-consent", { href: consent }, words["strip.consent"]);
    allow.addEventListener("click", () => remember(card));
    return allow;
  }
  const known = { "jira-away": words["strip.away"], "jira-link-gone": words["strip.gone"] };
  return remark("unplugged", known[code] ?? message);
}
