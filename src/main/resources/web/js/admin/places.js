import { NONE } from "../shared/combobox-moves.js";
import { combobox } from "../shared/combobox.js";
import { path } from "../shared/rest.js";
import { fill } from "../shared/say.js";
import { matching } from "./filter.js";

/**
 * @typedef {import("../shared/combobox-moves.js").Choice} Choice
 *
 * @typedef {object} Places where issues go and who gets them, as far as it is chosen from Jira's lists
 * @property {(entry: any) => void} fill shows a department
 * @property {() => { link: string, project: Choice, type: Choice, component: Choice, person: Choice }} read what is chosen
 * @property {(free: boolean) => void} allow whether what Jira does not offer may be written by hand
 */

/**
 * The fields link, project, type, component and person, each with the list that the one before leads to.
 *
 * @param {HTMLFormElement} form the form
 * @param {(where: string, name: string, signal?: AbortSignal) => Promise<any[]>} list lists of Jira
 * @param {Record<string, string>} words the texts of the page
 * @param {() => void} changed told when the project or type is another one
 * @returns {Places}
 */
export function places(form, list, words, changed) {
  const link = form.elements.namedItem("link");
  const said = { none: words.none, found: words.found, busy: words.searching, failed: words.away };
  const detailed = {
    project: (choice) => ({ ...choice, detail: choice.id }),
    type: (choice) => choice,
    component: (choice) => ({ id: choice.id, name: choice.name,
      detail: choice.lead ? fill(words.leadOf, choice.lead) : words.leaderless }),
  };

  function below(name) {
    return {
      project: path`/jira/${link.value}/projects`,
      type: path`/jira/${link.value}/projects/${project.choice().id}/types`,
      component: path`/jira/${link.value}/projects/${project.choice().id}/components`,
    }[name];
  }

  async function search(name, text) {
    const found = await list(below(name), { project: "projects", type: "types", component: "components" }[name]);
    return matching(found.map(detailed[name]), text);
  }

  async function people(text, signal) {
    const where = path`/jira/${link.value}/projects/${project.choice().id}/people?query=${text}`;
    return (await list(where, "people", signal)).map((person) => ({ ...person, detail: person.id }));
  }

  function field(name, find, chosen) {
    return combobox(form.elements.namedItem(name), { search: find, words: said, chosen });
  }

  const project = field("project", (text) => search("project", text), inProject);
  const type = field("type", (text) => search("type", text), changed);
  const component = field("component", (text) => search("component", text), () => {});
  const person = field("person", people, () => {});

  /** Another project has other types and components; people may be the same. */
  function inProject() {
    type.choose(NONE);
    component.choose(NONE);
    changed();
  }

  link.addEventListener("change", () => {
    project.choose(NONE);
    person.choose(NONE);
    inProject();
    list(below("project"), "projects").catch(() => {});
  });

  return {
    fill: (entry) => {
      link.value = entry.link;
      project.choose(entry.project);
      type.choose(entry.type);
      const { rule, who = NONE } = entry.assignment;
      component.choose(rule === "component-lead" ? who : NONE);
      person.choose(rule === "person" ? who : NONE);
    },
    read: () => ({ link: link.value, project: project.choice(), type: type.choice(), component: component.choice(),
      person: person.choice() }),
    allow: (free) => [project, type, component, person].forEach((each) => each.allow(free)),
  };
}
