const MOST = 8;
const ROUNDING = 1e-6;

/**
 * For each column the farthest end of a table that begins there, and how many tables the rest needs.
 *
 * @param {import("./columns.js").Columns} columns
 * @returns {{ most: number[], left: number[] }}
 */
function reach({ count, at, steps }) {
  const fits = (from, to) => steps[to] - steps[from] <= MOST && at[to] - at[from] <= MOST + ROUNDING;
  const most = new Array(count).fill(0);
  const left = new Array(count + 1).fill(0);
  for (let from = count - 1; from >= 0; from -= 1) {
    let to = from + 1;
    while (to < count && fits(from, to + 1)) {
      to += 1;
    }
    most[from] = to;
    left[from] = left[to] + 1;
  }
  return { most, left };
}

/**
 * Shares out columns: as few tables as can be, each of at most eight steps and eight ordinary columns. One ends with a stage
 * where the tables after it still hold the rest; where none does, tables are of like width.
 *
 * @param {import("./columns.js").Columns} columns
 * @returns {{ from: number, to: number }[]} the tables in order
 */
export function split(columns) {
  const { count, at, begin } = columns;
  const { most, left } = reach(columns);
  const found = [];
  for (let from = 0; from < count;) {
    const ends = [];
    for (let to = from + 1; to <= most[from]; to += 1) {
      if (left[to] < left[from]) {
        ends.push(to);
      }
    }
    const share = (at[count] - at[from]) / left[from] - ROUNDING;
    const to = ends.filter((end) => end === count || begin.has(end)).pop()
      ?? ends.find((end) => at[end] - at[from] >= share) ?? most[from];
    found.push({ from, to });
    from = to;
  }
  return found;
}
