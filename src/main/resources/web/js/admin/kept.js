const ROOT = "journey-maps.admin.";

/**
 * Keeps something for the next page that this window shows.
 *
 * @param {string} name what it is known by
 * @param {object} value anything that JSON can say
 */
export function keep(name, value) {
  sessionStorage.setItem(ROOT + name, JSON.stringify(value));
}

/**
 * What an earlier page kept; only once.
 *
 * @param {string} name what it is known by
 * @returns {any} undefined if there is nothing
 */
export function take(name) {
  const text = sessionStorage.getItem(ROOT + name);
  sessionStorage.removeItem(ROOT + name);
  return text === null ? undefined : JSON.parse(text);
}
