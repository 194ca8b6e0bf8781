import { message } from "../shared/failure.js";
import { wayBack } from "../shared/place.js";
import { ask, path } from "../shared/rest.js";

/**
 * Writes the link of an attempt that is no longer in the page back into it, or forgets the attempt.
 *
 * @param {import("./types.js").Place} place
 * @param {{ filing: import("./types.js").Attempt, act: "restore" | "forget" }} what
 */
export async function open({ page, entry }, { filing, act }) {
  const answer = await ask(`${path`/content/${page.content}/filings/${filing.marker}/${act}`}?${wayBack()}`, { method: "POST" })
    .catch(() => ({ status: 0, body: {} }));
  entry.failed = answer.status === 200 ? "" : message(page.words, answer);
  await page.refresh();
  page.draw();
}
