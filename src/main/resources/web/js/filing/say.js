/**
 * A text with its values.
 *
 * @param {import("./types.js").Words} words
 * @param {string} key
 * @param {...(string | number)} values put in the places {0}, {1}
 * @returns {string} the key itself if there is no such text
 */
export function say(words, key, ...values) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (place, index) => String(values[index] ?? place));
}
