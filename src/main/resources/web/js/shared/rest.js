/**
 * What the server said.
 *
 * @typedef {{ status: number, body: any }} Answer status is that of HTTP; the body of an answer that is not ours is empty
 */

/**
 * The path before all paths of the site.
 *
 * @returns {string} empty or such as `/wiki`
 */
export function contextPath() {
  const meta = document.querySelector('meta[name="ajs-context-path"]');
  return meta instanceof HTMLMetaElement ? meta.content : "";
}

/**
 * Puts values into a path, so that none of them can leave its place.
 *
 * @param {TemplateStringsArray} texts the path
 * @param {...(string | number)} values the values
 * @returns {string}
 */
export function path(texts, ...values) {
  return texts.reduce((all, text, i) => all + encodeURIComponent(values[i - 1]) + text);
}

/**
 * Asks the app's own REST resources.
 *
 * @param {string} where below the root, such as `/departments`
 * @param {{ method?: string, body?: object, signal?: AbortSignal }} [how] with a body it is a POST unless said otherwise
 * @returns {Promise<Answer>} rejected if the server did not answer, or not as agreed
 */
export async function ask(where, { method, body, signal } = {}) {
  const writes = method !== undefined || body !== undefined;
  const headers = { Accept: "application/json" };
  if (writes) {
    Object.assign(headers, { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" });
  }
  const response = await fetch(`${contextPath()}/rest/journey-maps/1.0${where}`, {
    credentials: "same-origin",
    method: method ?? (writes ? "POST" : "GET"),
    headers,
    body: writes ? JSON.stringify(body ?? {}) : undefined,
    signal,
  });
  return { status: response.status, body: response.status === 401 ? {} : await response.json() };
}
