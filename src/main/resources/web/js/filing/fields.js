import { element } from "../shared/dom.js";

let count = 0;

/**
 * A field of a form: its group with label, control, hint and error.
 *
 * @typedef {object} Field
 * @property {HTMLElement} group
 * @property {(text: string) => void} fail says what is wrong with it; empty text takes it back
 */

/**
 * Puts a control into a group of an AUI form.
 *
 * @param {string} label
 * @param {HTMLElement} control
 * @param {{ hint?: string, under?: Node[], needed?: boolean }} [more]
 * @returns {Field}
 */
export function field(label, control, { hint = "", under = [], needed = false } = {}) {
  const id = `jm-field-${++count}`;
  const error = element("div.error", { id: `${id}-error`, hidden: true });
  const description = hint ? [element("div.description", { id: `${id}-hint` }, hint)] : [];
  const input = control.matches("input, select") ? control : control.querySelector("input, select");
  input.id = id;
  input.setAttribute("aria-describedby", `${id}-error${hint ? ` ${id}-hint` : ""}`);
  if (needed) {
    input.setAttribute("aria-required", "true");
  }
  const group = element("div.field-group", {}, element("label", { for: id }, label), control, ...under, error, ...description);
  return {
    group,
    fail: (text) => {
      error.textContent = text;
      error.hidden = !text;
      input.setAttribute("aria-invalid", String(Boolean(text)));
    },
  };
}

/**
 * A list to choose from.
 *
 * @param {import("./types.js").Choice[]} choices
 * @param {string} chosen id of the one chosen
 * @returns {HTMLSelectElement}
 */
export function select(choices, chosen) {
  return element("select.select.full-width-field", {}, ...choices.map(({ id, name }) =>
    element("option", { value: id, textContent: name, selected: id === chosen })));
}

/**
 * Something that is only to be read.
 *
 * @param {string} label
 * @param {string} text
 * @returns {HTMLElement}
 */
export function fact(label, text) {
  return element("div.field-group.jm-given", {}, element("span.jm-label", {}, label), element("span.jm-given-text", {}, text));
}
