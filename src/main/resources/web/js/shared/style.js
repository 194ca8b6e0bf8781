import { element, file } from "./dom.js";

const FILES = ["filing-style/filing.css", "combobox/combobox.css", "menu/menu.css"];

/**
 * Loads what dialogs look like, once.
 *
 * @param {string[]} [names] style sheets that the app serves
 * @returns {Promise<void>} done when it is there, or cannot be had
 */
export async function styled(names = FILES) {
  await Promise.all(names.map((name) => {
    const href = file(name);
    const known = document.head.querySelector(`link[href="${href}"]`);
    const link = known ?? element("link", { rel: "stylesheet", href });
    if (link.sheet) {
      return undefined;
    }
    const loaded = new Promise((done) => {
      link.addEventListener("load", done, { once: true });
      link.addEventListener("error", done, { once: true });
    });
    if (!known) {
      document.head.append(link);
    }
    return loaded;
  }));
}
