import { ask } from "../shared/rest.js";

/**
 * Asks for lists of Jira, each once.
 *
 * @param {{ failed: (body: any) => void, answered: () => void }} tell told whether Jira answered
 * @returns {(where: string, name: string, signal?: AbortSignal) => Promise<any[]>} rejected if there is no list; told then,
 *   unless nobody waits for it any more
 */
export function jiraLists({ failed, answered }) {
  const known = new Map();
  const back = encodeURIComponent(window.location.pathname);

  return async (where, name, signal) => {
    if (known.has(where)) {
      return known.get(where);
    }
    let answer;
    try {
      answer = await ask(`${where}${where.includes("?") ? "&" : "?"}back=${back}`, { signal });
    } catch (failure) {
      if (!signal?.aborted) {
        failed({});
      }
      throw failure;
    }
    if (answer.status !== 200) {
      failed(answer.body);
      throw new Error(answer.body.code ?? String(answer.status));
    }
    answered();
    if (!where.includes("?")) {
      known.set(where, answer.body[name]);
    }
    return answer.body[name];
  };
}
