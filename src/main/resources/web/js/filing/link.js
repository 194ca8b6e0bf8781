import { announce } from "../shared/announce.js";
import { combobox } from "../shared/combobox.js";
import { dialog } from "../shared/dialog.js";
import { element } from "../shared/dom.js";
import { message } from "../shared/failure.js";
import { reference, wayBack } from "../shared/place.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";
import { leave } from "./consent.js";
import { fact, field, select } from "./fields.js";

const RELATIONS = ["fixed-by", "found-in", "closes-gap"];

/**
 * Opens the dialog in which an issue that exists is linked to an item.
 *
 * @param {import("./types.js").Place} place
 */
export async function open(place) {
  const { page, entry, card } = place;
  const text = (key, ...values) => say(page.words, `filing.${key}`, ...values);
  let ending = () => {};
  const box = dialog(place, text("link-title"), { closed: () => ending(), leaving: () => leave(card, "link") });
  box.show(element("p.jm-busy", { role: "status" }, element("span.jm-spinner"), text("loading")));
  const links = await jiras(page, entry);
  if (!box.open) {
    return;
  }
  const form = linkForm(links, text, (failure) => box.fail(
    failure.body.consent ? text("consent") : message(page.words, failure), failure.body));
  ending = form.end;
  box.show(...form.parts);
  form.start();
  box.primary({ text: text("link"), run: async () => {
    const values = form.values();
    if (!values) {
      return;
    }
    box.fail("");
    box.busy(true, text("linking"));
    const answer = await ask(`${path`/content/${page.content}/links`}?${wayBack()}`,
      { body: { ...reference(card), item: entry.item, ...values } }).catch(() => ({ status: 0, body: {} }));
    box.busy(false);
    if (answer.status === 200) {
      await page.refresh();
      announce(text(answer.body.backlink ? "linked" : "half-linked", answer.body.key));
      box.close();
    } else {
      box.fail(message(page.words, answer), answer.body);
    }
  } });
}

/** The Jiras to choose from, that of the item's department first. */
async function jiras(page, entry) {
  const answer = await ask("/jira").catch(() => ({ status: 0, body: {} }));
  const all = answer.status === 200 ? answer.body.links : page.links;
  const rank = ({ id, primary }) => (id === entry.link ? 2 : Number(primary ?? false));
  return [...all].sort((one, other) => rank(other) - rank(one));
}

/** Jira, issue and relation. */
function linkForm(links, text, fail) {
  const jira = select(links, links[0]?.id ?? "");
  const input = element("input.text.full-width-field", { type: "text" });
  const issue = field(text("issue"), element("div.jm-combobox", {}, input), { hint: text("issue-hint"), needed: true });
  const relation = select(RELATIONS.map((id) => ({ id, name: text(`relation-${id}`) })), RELATIONS[0]);
  let picker;

  async function search(query, signal) {
    const answer = await ask(`${path`/jira/${jira.value}/issues?query=${query}`}&${wayBack()}`, { signal });
    if (answer.status !== 200) {
      fail(answer);
      throw new Error(answer.body.message);
    }
    return answer.body.issues.map(({ key, summary, status }) => ({ id: key, name: `${key} ${summary}`, detail: status }));
  }

  return {
    parts: [
      links.length > 1 ? field(text("jira"), jira).group : fact(text("jira"), links[0]?.name ?? ""),
      issue.group,
      field(text("relation"), relation).group,
    ],
    start: () => {
      picker = combobox(input, { search, words: { none: text("nothing-found"), found: text("found"), busy: text("searching"),
        failed: text("failed") } });
      picker.allow(true);
      input.focus();
    },
    values: () => {
      const chosen = picker.choice();
      issue.fail(chosen.id ? "" : text("issue-missing"));
      if (!chosen.id) {
        input.focus();
        return undefined;
      }
      return { link: jira.value, issue: chosen.id.toUpperCase(), relation: relation.value };
    },
    end: () => picker?.end(),
  };
}
