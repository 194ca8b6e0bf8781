import { cells, width } from "./columns.js";
import { copy } from "./cut.js";

const LINES = ":scope > .jm-plot > :is(.jm-tick, .jm-curve)";
const ACROSS = 100;

/** A piece of a curve as far as it lies between two places, or nothing. */
function piece(line, from, [left, right]) {
  const begin = Math.max(from, left);
  const end = Math.min(from + width(line), right);
  if (end <= begin) {
    return [];
  }
  const [x, y, , height] = line.getAttribute("viewBox").split(" ").map(Number);
  const made = copy(line);
  made.setAttribute("viewBox", [x + (begin - from) * ACROSS, y, (end - begin) * ACROSS, height].join(" "));
  made.style.setProperty("--jm-k", String(end - begin));
  made.style.setProperty("--jm-from", String(begin - left));
  return [made];
}

/**
 * Draws the lines of a curve and its axis once over a whole row, in its first cell; elsewhere in the row they are taken away.
 *
 * @param {HTMLTableRowElement} row the row of the map
 * @param {HTMLTableRowElement} made the same row as far as it lies in a table
 * @param {[number, number]} sight where the table begins and ends, in ordinary columns
 * @param {number[]} at where columns begin
 */
export function drawCurve(row, made, sight, at) {
  const drawn = document.createElement("div");
  drawn.className = "jm-in jm-plot jm-drawn";
  cells(row).forEach(({ cell, from }) => cell.querySelectorAll(LINES).forEach((line) => {
    drawn.append(...(line.matches(".jm-curve") ? piece(line, at[from], sight) : [copy(line)]));
  }));
  Array.from(made.cells).forEach((cell) => cell.querySelectorAll(LINES).forEach((line) => line.remove()));
  made.cells[1].prepend(drawn);
}
