import { element } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { vertical } from "./moves.js";
import { sketch } from "./sketch.js";

/**
 * @typedef {import("./types.js").Start} Start
 * @typedef {import("../shared/types.js").Words} Words
 */

let count = 0;

function card(start, words, chosen) {
  const id = `jm-start-${++count}`;
  const field = element("input", { type: "radio", name: "jm-start", id, "aria-labelledby": `${id}-name`,
    "aria-describedby": `${id}-line` });
  field.addEventListener("change", () => chosen(start));
  const name = element("span.jm-start-name", {}, element("span", { id: `${id}-name` }, start.name));
  if (start.example) {
    name.append(" ", element("span.aui-lozenge.aui-lozenge-subtle", {}, say(words, "start.example")));
  }
  return element("label.jm-start-card", { for: id }, field, sketch(start),
    element("span.jm-start-words", {}, name, element("span.jm-start-line", { id: `${id}-line` }, start.line)));
}

function heading({ name, starts }, words, chosen) {
  const id = `jm-start-${++count}`;
  return element("div.jm-start-group", { role: "group", "aria-labelledby": id }, element("h2.jm-start-heading", { id }, name),
    element("div.jm-start-cards", {}, ...starts.map((start) => card(start, words, chosen))));
}

/** Up and down go by rows, as the cards stand; left and right the browser sees to. */
function move(list, event) {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") {
    return;
  }
  event.preventDefault();
  const fields = /** @type {HTMLInputElement[]} */ (Array.from(list.querySelectorAll("input")));
  const boxes = fields.map((field) => field.parentElement.getBoundingClientRect());
  const target = fields[vertical(boxes, fields.indexOf(event.target), event.key === "ArrowDown")];
  if (target !== event.target) {
    target.focus();
    target.click();
  }
}

/**
 * Cards to choose from: one group of radio buttons under several headings, the first one chosen.
 *
 * @param {import("./types.js").Groups} groups
 * @param {Words} words
 * @param {(start: Start) => void} chosen told of each choice, the first one too
 * @returns {HTMLElement}
 */
export function cards(groups, words, chosen) {
  const list = element("div.jm-starts", { role: "radiogroup", "aria-label": say(words, "start.list") },
    ...groups.map((group) => heading(group, words, chosen)));
  list.addEventListener("keydown", (event) => move(list, event));
  list.querySelector("input").checked = true;
  chosen(groups[0].starts[0]);
  return list;
}
