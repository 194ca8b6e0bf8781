import { menu } from "../shared/menu.js";
import { say } from "../shared/say.js";

/**
 * Opens the menu of a card that has issues.
 *
 * @param {import("./types.js").Place} place
 * @param {{ create: (place: import("./types.js").Place) => void }} how what begins with a card
 */
export function open(place, { create }) {
  const { page: { words }, entry, card } = place;
  // The strip may be drawn anew at any time.
  const button = () => /** @type {HTMLElement} */ (card.querySelector(".jm-menu-button"));
  const show = (name, more) => import(`./${name}.js`).then((dialog) => dialog.open(place, more));
  const unlinks = entry.issues.map((issue) => ({
    text: say(words, "filing.menu-unlink", issue.key), run: () => show("unlink", issue) }));
  const writes = entry.map.writable && !entry.map.twice ? [
    { text: say(words, "filing.menu-another"), run: () => show("file", { another: true }) },
    { text: say(words, "filing.menu-link"), run: () => show("link") },
    ...unlinks,
  ] : [];
  const separate = entry.map.twice ? [
    { text: say(words, "filing.separate-title"), run: () => create(place) }] : [];
  menu(button, [...writes, ...separate, ...(writes.length || separate.length ? [] : [
    { text: say(words, "strip.blocked"), run: () => {}, off: true }])]);
}
