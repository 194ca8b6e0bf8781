import { element } from "../shared/dom.js";

/**
 * What will stand in the issue, as people read it there.
 *
 * @param {string} label
 * @param {string} text
 * @returns {HTMLElement}
 */
export function preview(label, text) {
  return element("details.jm-preview", { open: true }, element("summary", {}, label),
    element("div.jm-preview-text", { tabIndex: 0, role: "region", "aria-label": label }, text));
}
