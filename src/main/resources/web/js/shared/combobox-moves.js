/**
 * Something to choose.
 *
 * @typedef {{ id: string, name: string, detail?: string }} Choice
 */

/**
 * Nothing is chosen.
 *
 * @type {Choice}
 */
export const NONE = Object.freeze({ id: "", name: "" });

/**
 * Which option a key leads to; round at both ends.
 *
 * @param {number} active index of the option reached last, -1 for none
 * @param {number} count number of options
 * @param {string} key `ArrowDown` or `ArrowUp`
 * @returns {number} the index, -1 if there is no option
 */
export function moved(active, count, key) {
  if (count === 0) {
    return -1;
  }
  if (key === "ArrowUp") {
    return active <= 0 ? count - 1 : active - 1;
  }
  return (active + 1) % count;
}

/**
 * What is meant by the text that somebody left in the field.
 *
 * @param {string} text the text
 * @param {Choice} current what was chosen before
 * @param {Choice[]} options what is offered
 * @param {boolean} free whether a text that is not offered counts, as its own id
 * @returns {Choice} what is chosen now
 */
export function settled(text, current, options, free) {
  const words = text.trim();
  if (words === "") {
    return NONE;
  }
  if (words === current.name) {
    return current;
  }
  const small = words.toLowerCase();
  const named = options.filter((option) => option.name.toLowerCase() === small || option.id.toLowerCase() === small);
  if (named.length === 1) {
    return named[0];
  }
  return free ? { id: words, name: words } : current;
}
