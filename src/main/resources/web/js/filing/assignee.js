import { combobox } from "../shared/combobox.js";
import { element } from "../shared/dom.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";
import { field, select } from "./fields.js";

const OTHER = "other";

/**
 * @typedef {{ rule: string, who: import("./types.js").Choice }} Assignment
 */

/**
 * Who gets the issue: as the department's rule says, or somebody found by typing a name.
 *
 * @param {import("./types.js").Words} words
 * @param {{ link: import("./types.js").Choice, project: import("./types.js").Choice, assignment: Assignment }} draft
 * @returns {{ parts: HTMLElement[], value: () => Assignment | undefined, fail: (text: string) => void, end: () => void }}
 *   no value if a person is wanted and none is chosen
 */
export function assignee(words, { link, project, assignment }) {
  const list = select([
    { id: assignment.rule, name: say(words, `filing.rule-${assignment.rule}`, assignment.who.name) },
    ...["project-default", "unassigned"].filter((rule) => rule !== assignment.rule)
      .map((rule) => ({ id: rule, name: say(words, `filing.rule-${rule}`) })),
    { id: OTHER, name: say(words, "filing.rule-other") }], assignment.rule);
  const rule = field(say(words, "filing.assignee"), list);
  const input = element("input.text.full-width-field", { type: "text" });
  const person = field(say(words, "filing.person"), element("div.jm-combobox", {}, input),
    { hint: say(words, "filing.person-hint"), needed: true });
  const search = async (text, signal) => {
    const query = encodeURIComponent(text);
    const answer = await ask(`${path`/jira/${link.id}/projects/${project.id}/people`}?query=${query}`, { signal });
    if (answer.status !== 200) {
      throw new Error(answer.body.message);
    }
    return answer.body.people.map(({ id, name }) => ({ id, name, detail: id }));
  };
  // A combobox finds its label in the document.
  let people;
  person.group.hidden = true;
  list.addEventListener("change", () => {
    person.group.hidden = list.value !== OTHER;
    person.fail("");
    if (!person.group.hidden) {
      people ??= combobox(input, { search, words: {
        none: say(words, "filing.nothing-found"), found: say(words, "filing.found"), busy: say(words, "filing.searching"),
        failed: say(words, "filing.failed") } });
      input.focus();
    }
  });
  return {
    parts: [rule.group, person.group],
    value: () => {
      if (list.value !== OTHER) {
        return list.value === assignment.rule ? assignment : { rule: list.value, who: { id: "", name: "" } };
      }
      const who = people.choice();
      return who.id ? { rule: "person", who: { id: who.id, name: who.name } } : undefined;
    },
    fail: (text) => (list.value === OTHER ? person : rule).fail(text),
    end: () => people?.end(),
  };
}
