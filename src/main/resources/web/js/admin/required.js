import { element } from "../shared/dom.js";
import { fill } from "../shared/say.js";
import { made, writing, written } from "./values.js";

/** What every issue has, or what other parts of the form see to. */
const SEEN_TO = ["project", "issuetype", "summary", "description", "labels", "priority", "assignee"];

/**
 * The fields that Jira requires and has no value for, each with a value that every issue gets.
 *
 * @param {HTMLElement} part the part of the form
 * @param {Record<string, string>} words the texts of the page
 * @returns {{ offer: (fields: import("./values.js").Field[] | undefined, rule: string) => void,
 *   fill: (values: Record<string, any>) => void, read: () => { values: Record<string, any>, errors: Record<string, string> } }}
 *   `offer` with undefined if Jira does not tell
 */
export function requiredFields(part, words) {
  const list = part.querySelector(".jm-field-list");
  let values = /** @type {Record<string, any>} */ ({});
  let shown = /** @type {{ id: string, way: import("./values.js").Writing, input: any }[]} */ ([]);

  function input(field, way, id) {
    const common = { id, "data-jm-field": field.id };
    if (way === "choice" || way === "choices") {
      const select = element("select.select", common, element("option", { value: "" }, words.choose),
        ...field.allowed.map((choice) => element("option", { value: choice.id }, choice.name)));
      return select;
    }
    const type = { number: "number", date: "date" }[way] ?? "text";
    return element("input.text", { ...common, type, autocomplete: "off", step: type === "number" ? "any" : "" });
  }

  function row(field, way, i) {
    const id = `jm-field-${i}`;
    const control = input(field, way, id);
    control.value = written(way, values[field.id]);
    const help = { json: words.jsonHelp, list: words.listHelp, date: words.dateHelp }[way];
    const marks = field.required ? [element("span.jm-required", { "aria-hidden": "true" }, "*")] : [`(${words.optional})`];
    if (field.required) {
      control.setAttribute("required", "");
    }
    if (help) {
      control.setAttribute("aria-describedby", `${id}-help`);
    }
    shown.push({ id: field.id, way, input: control });
    return element("div.field-group", {}, element("label", { for: id }, field.name, " ", ...marks), control,
      ...(help ? [element("div.description", { id: `${id}-help` }, help)] : []),
      element("div.error", { id: `${id}-error` }));
  }

  function unknown(id) {
    return { id, name: id, required: false, type: "any", items: "", allowed: [] };
  }

  function remember() {
    shown.forEach(({ id, way, input: control }) => {
      try {
        values[id] = made(way, control.value);
      } catch (failure) {
        values[id] = values[id] ?? undefined;
      }
    });
  }

  return {
    offer: (fields, rule) => {
      remember();
      const own = rule === "component-lead" ? [...SEEN_TO, "components"] : SEEN_TO;
      const needed = (fields ?? []).filter((field) => !own.includes(field.id)
        && (field.required || values[field.id] !== undefined));
      const others = Object.keys(values).filter((id) => values[id] !== undefined && needed.every((field) => field.id !== id));
      shown = [];
      list.replaceChildren(...needed.concat(others.map(unknown))
        .map((field, i) => row(field, field.type === "any" ? "json" : writing(field), i)));
      part.hidden = shown.length === 0;
    },
    fill: (other) => {
      shown = [];
      values = { ...other };
    },
    read: () => {
      const read = { values: {}, errors: {} };
      shown.forEach(({ id, way, input: control }) => {
        try {
          const value = made(way, control.value);
          if (value !== undefined) {
            read.values[id] = value;
          }
        } catch (failure) {
          read.errors[`defaults.${id}`] = fill(words.invalid);
        }
      });
      return read;
    },
  };
}
