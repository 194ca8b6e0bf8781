import { element } from "../shared/dom.js";
import { ofTheWeb } from "../shared/place.js";

/**
 * The way to where somebody allows this site to act for them in Jira.
 *
 * @param {string | undefined} address as the server gave it
 * @param {Record<string, string>} words the texts of the page
 * @returns {HTMLElement[]} a paragraph with the link; none if there is no address, or none that a browser should follow
 */
export function consentLink(address, words) {
  return ofTheWeb(address)
    ? [element("p", {}, element("a.aui-button", { href: address }, words.allow))] : [];
}
