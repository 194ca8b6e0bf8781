const MOST = 50;

/**
 * Those of a list that some words may mean: names that begin with them, then those that hold them.
 *
 * @param {import("../shared/combobox-moves.js").Choice[]} choices the list
 * @param {string} words empty for all
 * @returns {import("../shared/combobox-moves.js").Choice[]} at most 50
 */
export function matching(choices, words) {
  const sought = words.trim().toLowerCase();
  const texts = (choice) => [choice.name, choice.detail ?? "", choice.id].map((text) => text.toLowerCase());
  const first = choices.filter((choice) => texts(choice).some((text) => text.startsWith(sought)));
  const others = choices.filter((choice) => !first.includes(choice) && texts(choice).some((text) => text.includes(sought)));
  return first.concat(others).slice(0, MOST);
}
