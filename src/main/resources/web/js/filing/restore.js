import { announce } from "../shared/announce.js";
import { message } from "../shared/failure.js";
import { cardText, wayBack } from "../shared/place.js";
import { ask as question } from "../shared/question.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";

/**
 * Writes the link of an attempt that is no longer in the page back into it or, once somebody confirmed that, forgets the attempt.
 *
 * @param {import("./types.js").Place} place
 * @param {{ filing: import("./types.js").Attempt, act: "restore" | "forget" }} what
 */
export async function open(place, { filing, act }) {
  const { page, entry, card } = place;
  const run = () => ask(`${path`/content/${page.content}/filings/${filing.marker}/${act}`}?${wayBack()}`, { method: "POST" });
  const text = (name, ...values) => say(page.words, `filing.${name}`, ...values);
  if (act === "forget") {
    question(place, {
      title: text("forget-title", filing.key ?? ""),
      text: text("forget-text", filing.key ?? "", cardText(card)),
      yes: say(page.words, "strip.forget"),
      busy: text("forgetting"),
      run,
      done: async (body, box) => {
        entry.failed = "";
        await page.refresh();
        announce(text("forgotten", filing.key ?? ""));
        box.close();
      },
    });
    return;
  }
  const answer = await run().catch(() => ({ status: 0, body: {} }));
  entry.failed = answer.status === 200 ? "" : message(page.words, answer);
  await page.refresh();
  page.draw();
}
