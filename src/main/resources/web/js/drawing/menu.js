import { menu } from "../shared/menu.js";
import { styled } from "../shared/style.js";
import { choose, views } from "./show.js";

/**
 * Opens the menu of the ways in which a map can be drawn.
 *
 * @param {HTMLElement} frame
 * @param {boolean} last whether the focus begins at the end
 */
export async function open(frame, last) {
  const button = () => frame.querySelector(".jm-switch");
  await styled(["menu/menu.css"]);
  if (button().getAttribute("aria-expanded") === "false") {
    menu(button, views(frame).map(({ view, name }) => ({
      text: name, chosen: frame.dataset.jmView === view, run: () => choose(frame, view) })), { last });
  }
}
