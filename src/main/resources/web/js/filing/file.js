import { announce } from "../shared/announce.js";
import { dialog } from "../shared/dialog.js";
import { element } from "../shared/dom.js";
import { message, sentences } from "../shared/failure.js";
import { ofTheWeb, reference, wayBack } from "../shared/place.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";
import { consent, leave } from "./consent.js";
import { draftForm } from "./draft-form.js";
import { field, select } from "./fields.js";

/**
 * @typedef {import("./types.js").Place} Place
 * @typedef {import("../shared/dialog.js").Dialog} Dialog
 * @typedef {import("./draft-form.js").DraftForm} DraftForm
 */

/** Failures that will be the same in a moment. */
const LASTING = ["jira-not-found", "jira-forbidden", "jira-link-gone", "jira-link-shared", "edit-denied"];

/**
 * Opens the dialog in which an item becomes a Jira issue.
 *
 * @param {Place} place
 * @param {{ another?: boolean, department?: string }} [how] another: although it has issues already; department: one that was
 *   chosen before, where the map names none that is listed
 */
export function open(place, { another = false, department = "" } = {}) {
  new Filing(place, another).open(department);
}

/** One run of the dialog, from the draft to what became of it. */
class Filing {
  /** @type {DraftForm | undefined} */
  #form;

  /** @type {Dialog} */
  #dialog;

  #project = "";

  #department = "";

  #refusal = "";

  constructor(place, another) {
    this.place = place;
    this.another = another;
    this.words = place.page.words;
  }

  say(key, ...values) {
    return say(this.words, `filing.${key}`, ...values);
  }

  open(department) {
    this.#begin();
    this.#load(this.place.entry.listed ? this.place.entry.department : department);
  }

  #begin() {
    this.#dialog = dialog(this.place, this.say("title"), { closed: () => this.#closed(), leaving: () => this.#leave() });
    this.#linkInstead();
  }

  /** Whoever comes back from Jira goes on with what was chosen. */
  #leave() {
    leave(this.place.card, "file", { another: this.another, department: this.#department });
  }

  /** Again, with what was written before. */
  #again() {
    this.#settle(undefined);
    this.#begin();
    this.#show(this.#form.parts);
    this.#form.focus();
  }

  #linkInstead() {
    const link = element("button.aui-button.aui-button-link", { type: "button" }, this.say("link-instead"));
    link.addEventListener("click", async () => {
      const other = await import("./link.js");
      this.#refusal = "";
      this.#dialog.close();
      other.open(this.place);
    });
    this.#dialog.hint(link);
  }

  async #load(department) {
    const { page, entry } = this.place;
    this.#department = department;
    this.#dialog.fail("");
    this.#dialog.primary(undefined);
    this.#dialog.show(...this.#departments([]), element("p.jm-busy", { role: "status" }, element("span.jm-spinner"),
      this.say("loading")));
    const where = path`/content/${page.content}/maps/${entry.map.map}/items/${entry.item}/draft?department=${department}`;
    const answer = await ask(`${where}&${wayBack()}`).catch(() => ({ status: 0, body: {} }));
    if (!this.#dialog.open) {
      return;
    }
    if (answer.status === 200) {
      this.#propose(answer.body);
    } else if (ofTheWeb(answer.body.consent)) {
      consent(this.#dialog, this.place, answer.body.consent, () => this.#leave());
    } else {
      this.#dialog.show();
      this.#dialog.fail(message(this.words, answer));
      this.#dialog.primary(LASTING.includes(answer.body.code) ? undefined
        : { text: this.say("again"), run: () => this.#load(department) });
    }
  }

  #propose(draft) {
    const choice = this.#departments(draft.departments, draft.department);
    if (!draft.project?.id) {
      this.#dialog.show(...choice, ...(draft.departments.length ? [] : [element("p", {}, this.say("departments-none"))]));
      choice[0]?.querySelector("select").focus();
      return;
    }
    this.#project = draft.project.name;
    if (!draft.permitted) {
      this.#dialog.show(...choice);
      this.#dialog.fail(this.say("not-permitted", draft.project.name, draft.link.name));
      return;
    }
    this.#form?.end();
    this.#form = draftForm(this.place.page, draft);
    this.#show([...choice, ...this.#form.parts]);
    this.#form.focus();
  }

  /** The list of departments, where the map does not say which it is. */
  #departments(departments, chosen = "") {
    if (this.place.entry.listed || departments.length === 0) {
      return [];
    }
    const list = select([{ id: "", name: this.say("department-choose") },
      ...departments.map(({ key, name }) => ({ id: key, name }))], chosen);
    list.addEventListener("change", () => list.value && this.#load(list.value));
    return [field(this.say("department"), list, { hint: this.say("department-hint"), needed: true }).group];
  }

  #show(parts) {
    this.#dialog.show(...parts);
    this.#dialog.primary({ text: this.say("create"), run: () => this.#send() });
  }

  async #send() {
    const { page, entry, card } = this.place;
    const values = this.#form.values();
    if (!values) {
      return;
    }
    this.#dialog.fail("");
    this.#dialog.busy(true, this.say("creating"));
    this.#refusal = "";
    this.#settle({ creating: this.#project });
    const answer = await ask(`${path`/content/${page.content}/filings`}?${wayBack()}`, { body: {
      ...reference(card), item: entry.item, ...values, another: this.another } }).catch(() => ({ status: 0, body: {} }));
    this.#dialog.busy(false);
    await this.#took(answer);
  }

  async #took(answer) {
    const { body } = answer;
    if (answer.status === 200 && body.state !== "refused") {
      await this.#finish(body);
    } else if (answer.status === 0 || (answer.status >= 500 && !body.code)) {
      await this.#over(this.say("outcome-lost"));
    } else if (body.code === "already-filed") {
      await this.#over(message(this.words, answer));
    } else {
      this.#refused(answer);
    }
  }

  /** Nothing is to be sent again: the strip tells what there is. */
  async #over(text) {
    this.#dialog.primary(undefined);
    this.#dialog.fail(text);
    this.#settle(undefined);
    await this.place.page.refresh();
  }

  /** Created, or perhaps created: the strip tells the rest. */
  async #finish({ state, key, dropped = [] }) {
    this.place.entry.local = undefined;
    await this.place.page.refresh();
    if (state === "created") {
      const text = dropped.length ? this.say("dropped", key, dropped.join(", ")) : this.say("created", key);
      announce(text);
      if (dropped.length && this.#dialog.open) {
        this.#dialog.show(element("div.aui-message.aui-message-success.jm-message", {}, element("p", {}, text)));
        this.#dialog.primary(undefined);
        return;
      }
    }
    this.#dialog.close();
  }

  #refused(answer) {
    const error = answer.body.error ?? answer.body;
    const fields = error.fields ?? {};
    const rest = this.#form.fail(fields);
    this.#refusal = [...Object.values(fields), ...(error.jira ?? []), error.message ?? message(this.words, answer)][0];
    this.#dialog.fail(error.message ? sentences(error) : message(this.words, answer), { consent: error.consent, fields: rest });
    this.#settle(undefined);
    if (!this.#dialog.open) {
      this.#closed();
    }
  }

  #settle(local) {
    this.place.entry.local = local;
    this.place.page.draw();
  }

  /** Somebody who closes the dialog after a refusal finds the reason on the card. */
  #closed() {
    if (this.#refusal) {
      this.#settle({ refused: this.#refusal, again: () => this.#again() });
    }
  }
}
