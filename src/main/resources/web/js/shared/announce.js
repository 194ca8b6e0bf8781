import { element } from "./dom.js";

/**
 * Says something to those who do not see it happen.
 *
 * @param {string} text
 */
export function announce(text) {
  let region = document.querySelector(".jm-announcer");
  if (!region) {
    region = element("div.jm-announcer.assistive", { role: "status" });
    document.body.append(region);
  }
  // A region that has just come into the page is not read out yet.
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
