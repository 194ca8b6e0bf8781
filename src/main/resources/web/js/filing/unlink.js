import { announce } from "../shared/announce.js";
import { cardText, reference, wayBack } from "../shared/place.js";
import { ask as question } from "../shared/question.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";

/**
 * Asks whether an issue is to be taken off an item, and takes it off.
 *
 * @param {import("./types.js").Place} place
 * @param {{ link: string, id: string, key: string }} issue
 */
export function open(place, { link, id, key }) {
  const { page, entry, card } = place;
  const text = (name, ...values) => say(page.words, `filing.${name}`, ...values);
  question(place, {
    title: text("unlink-title", key),
    text: text("unlink-text", cardText(card)),
    yes: text("unlink"),
    busy: text("unlinking"),
    run: () => ask(`${path`/content/${page.content}/links/remove`}?${wayBack()}`,
      { body: { ...reference(card), item: entry.item, link, issue: id } }),
    done: async ({ backlink }, box) => {
      await page.refresh();
      announce(text(backlink ? "unlinked" : "half-unlinked", key));
      box.close();
    },
  });
}
