/**
 * How the server is told which map is meant: by the macro, the map's own id, or what the text was when it was read.
 *
 * @param {HTMLElement} card a card of the map
 * @returns {{ macro: string, map: string, hash: string }}
 */
export function reference(card) {
  const { jmMacro, jmMap, jmHash } = /** @type {HTMLElement} */ (card.closest(".jm-frame")).dataset;
  return { macro: jmMacro, map: jmMap, hash: jmHash };
}

/**
 * What the card says, as people call it.
 *
 * @param {HTMLElement} card
 * @returns {string}
 */
export function cardText(card) {
  return card.querySelector(".jm-name").textContent.trim();
}

/**
 * Where somebody who leaves for Jira comes back to.
 *
 * @returns {string} a query parameter
 */
export function wayBack() {
  return `back=${encodeURIComponent(window.location.pathname + window.location.search)}`;
}

/**
 * Keeps the card in mind, so that whoever comes back from Jira comes back to it. The script of the strips reads it.
 *
 * @param {HTMLElement} card
 */
export function remember(card) {
  sessionStorage.setItem("jm-return", card.id);
}

/**
 * An address that a browser may follow: one of the web, whatever the server gave.
 *
 * @param {string | undefined} address
 * @returns {boolean}
 */
export function ofTheWeb(address) {
  return /^https?:\/\//.test(address ?? "");
}
