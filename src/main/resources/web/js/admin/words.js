/**
 * Puts values into a text.
 *
 * @param {string} text with `{0}`, `{1}` for the values
 * @param {...string} values the values
 * @returns {string}
 */
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (place, number) => values[number] ?? place);
}
