/**
 * Puts values into a text.
 *
 * @param {string} text with `{0}`, `{1}` for the values
 * @param {...(string | number)} values
 * @returns {string}
 */
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (place, index) => String(values[index] ?? place));
}

/**
 * A text of an answer with its values.
 *
 * @param {import("./types.js").Words} words
 * @param {string} key
 * @param {...(string | number)} values put in the places {0}, {1}
 * @returns {string} the key itself if there is no such text
 */
export function say(words, key, ...values) {
  return fill(words[key] ?? key, ...values);
}
