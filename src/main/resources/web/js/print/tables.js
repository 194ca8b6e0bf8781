import { cells, columns } from "./columns.js";
import { copy, cut } from "./cut.js";
import { drawCurve } from "./curve.js";
import { split } from "./split.js";

/** Lanes over the whole map, and what has no place yet. */
const WIDE = ":scope > td > .jm-wide";

/** A row as far as it lies in a table. */
function row(whole, part, { at }, again) {
  const made = whole.cloneNode(false);
  made.append(copy(whole.cells[0]), ...cells(whole).filter(({ from, to }) => from < part.to && to > part.from)
    .map((placed) => cut(placed, part, at, again)));
  if (whole.matches(".jm-curve-row")) {
    drawCurve(whole, made, [at[part.from], at[part.to]], at);
  }
  return made;
}

function leaf(classes, titles, others, sections) {
  const made = document.createElement("table");
  made.className = classes;
  const group = document.createElement("colgroup");
  group.append(copy(titles), ...others);
  made.append(group, ...sections);
  return made;
}

function section(name, rows) {
  const made = document.createElement(name);
  made.append(...rows);
  return made;
}

/** A table of some columns. Descriptions of stages that all stood in the table before are left out. */
function narrow(whole, part, known) {
  const [titles, ...others] = Array.from(whole.querySelectorAll("col"));
  const made = leaf("jm-table jm-leaf", titles, others.slice(part.from, part.to).map((column) => {
    const here = copy(column);
    here.classList.add("jm-column");
    return here;
  }), [whole.tHead, ...whole.tBodies].map((old) => section(old.tagName, Array.from(old.rows)
    .filter((line) => !line.querySelector(WIDE))
    .map((line) => row(line, part, known, whole.dataset.jmAgain))
    .filter((line) => !line.matches(".jm-descriptions") || line.querySelector("td > .jm-in")))));
  made.style.setProperty("--jm-all", String(known.at[part.to] - known.at[part.from]));
  return made;
}

/** A table of the lanes of the whole map, if there are any. */
function wide(whole) {
  const rows = Array.from(whole.rows).filter((line) => line.querySelector(WIDE)).map((line) => {
    const here = copy(line);
    here.cells[1].colSpan = 1;
    return here;
  });
  return rows.length === 0 ? [] : [leaf("jm-table jm-leaf jm-leaf-wide", whole.querySelector("col"),
    [document.createElement("col")], [section("tbody", rows)])];
}

/**
 * Tables that hold together what one holds; that one is left as it is.
 *
 * @param {HTMLTableElement} whole the table of a map, which says in `data-jm-again` how something goes on
 * @returns {HTMLElement} an element with the tables
 */
export function tables(whole) {
  const known = columns(whole);
  const parts = split(known);
  const made = document.createElement("div");
  made.className = "jm-leaves";
  made.style.display = "none";
  made.style.setProperty("--jm-n", String(Math.max(...parts.map(({ from, to }) => known.at[to] - known.at[from]))));
  made.append(...parts.map((part) => narrow(whole, part, known)), ...wide(whole));
  return made;
}
