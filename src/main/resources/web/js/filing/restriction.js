import { contextPath, path } from "../shared/rest.js";

const READERS = "restrictions.read.restrictions";

/** Whether a page of the product's own REST names people or groups who alone may see it. */
function named(page) {
  const { user, group } = page.restrictions.read.restrictions;
  return [user, group].some((list) => (list.size ?? list.results.length) > 0);
}

/**
 * Whether only some people may see a page, by its own restrictions or those of a page above it.
 *
 * @param {string} content id of the page
 * @returns {Promise<boolean>} false too if that cannot be told
 */
export async function restricted(content) {
  const parts = [`${READERS}.user`, `${READERS}.group`];
  const expand = [...parts, ...parts.map((part) => `ancestors.${part}`)].join(",");
  try {
    const response = await fetch(`${contextPath()}/rest/api${path`/content/${content}`}?expand=${expand}`,
      { credentials: "same-origin", headers: { Accept: "application/json" } });
    const page = await response.json();
    return [page, ...(page.ancestors ?? [])].some(named);
  } catch {
    return false;
  }
}
