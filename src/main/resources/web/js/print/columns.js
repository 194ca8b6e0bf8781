/**
 * What is known of the columns of a table.
 *
 * @typedef {{ count: number, at: number[], steps: number[], begin: Set<number> }} Columns
 * `at`: where each begins, in ordinary columns; `steps`: how many steps stand before it; `begin`: those that begin a stage
 */

/**
 * A cell with the columns over which it lies.
 *
 * @typedef {{ cell: HTMLTableCellElement, from: number, to: number }} Placed
 */

/** @param {number[]} widths */
const starts = (widths) => widths.reduce((all, next) => [...all, all[all.length - 1] + next], [0]);

/**
 * How wide something is.
 *
 * @param {HTMLElement | SVGElement} element
 * @returns {number} in ordinary columns
 */
export function width(element) {
  return parseFloat(element.style.getPropertyValue("--jm-k")) || 1;
}

/**
 * The cells of a row after its title.
 *
 * @param {HTMLTableRowElement} row
 * @returns {Placed[]}
 */
export function cells(row) {
  let column = 0;
  return Array.from(row.cells).slice(1).map((cell) => {
    const from = column;
    column += cell.colSpan;
    return { cell, from, to: column };
  });
}

/**
 * Reads the columns of a table from its head.
 *
 * @param {HTMLTableElement} table
 * @returns {Columns}
 */
export function columns(table) {
  const widths = Array.from(table.querySelectorAll("col")).slice(1).map(width);
  return {
    count: widths.length,
    at: starts(widths),
    steps: starts(cells(table.querySelector(".jm-steps")).map(({ cell }) => Number(cell.matches(".jm-step")))),
    begin: new Set(cells(table.querySelector(".jm-stages")).map(({ from }) => from)),
  };
}
