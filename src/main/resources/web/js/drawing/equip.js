import { element, file } from "../shared/dom.js";
import { styled } from "../shared/style.js";

/** Features that need a script as well. */
const SCRIPTS = { overview: "overview.js", pictures: "pictures.js", print: "print.js", timeline: "timeline.js" };

/** Those that have no style; that of paper is in the frame of every map. */
const BARE = ["print"];

/** What the page loaded for the maps on it, when it was put together. */
const known = new Set(Array.from(document.querySelectorAll(".jm-frame[data-jm-features]"), (frame) =>
  frame.getAttribute("data-jm-features").split(" ")).flat());

/** @type {Map<string, Promise<void>>} */
const scripts = new Map();

/** Runs a script of a page that is read, once. */
function run(name) {
  if (!scripts.has(name)) {
    scripts.set(name, new Promise((done) => {
      const script = element("script", { src: file(name), onload: done, onerror: done });
      document.head.append(script);
    }));
  }
  return scripts.get(name);
}

/**
 * Loads what the look of a drawing needs, once.
 *
 * @param {string[]} features as the server names them
 * @returns {Promise<void>} done when it is there, or cannot be had
 */
export async function equip(features) {
  const missing = features.filter((feature) => !known.has(feature));
  const looks = missing.filter((feature) => !BARE.includes(feature));
  await Promise.all([styled(looks.map((feature) => `reading-${feature}/journey-map-${feature}.css`)),
    ...missing.filter((feature) => feature in SCRIPTS).map((feature) => run(`reading-${feature}/${SCRIPTS[feature]}`))]);
}
