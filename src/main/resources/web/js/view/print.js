/*
 * A wide map on paper: instead of its table, tables of at most eight steps, made when the page is printed and taken away again
 * afterwards. Without this script the style sheet lets every lane go on in further lines.
 */
(() => {
  "use strict";

  const MOST = 8;
  const ACROSS = 100;
  const NONE = 1e-6;

  const width = (element) => parseFloat(element.style.getPropertyValue("--jm-k")) || 1;
  const starts = (widths) => widths.reduce((all, next) => [...all, all[all.length - 1] + next], [0]);
  const name = (tag, classes) => Object.assign(document.createElement(tag), { className: classes });

  /** The cells of a row after its title, each with the columns over which it lies. */
  function cells(row) {
    let column = 0;
    return Array.from(row.children).slice(1).map((cell) => {
      const from = column;
      column += cell.colSpan;
      return { cell, from, to: column };
    });
  }

  /** What is known of the columns: where each begins, which are steps, which of them begin a stage. */
  function columns(table) {
    const widths = Array.from(table.querySelectorAll("col")).slice(1).map(width);
    const steps = cells(table.querySelector(".jm-steps"));
    const stages = table.querySelector(".jm-stages");
    return {
      count: widths.length,
      at: starts(widths),
      steps: starts(steps.map(({ cell }) => Number(cell.matches(".jm-step")))),
      begin: new Set(stages ? cells(stages).map(({ from }) => from) : []),
    };
  }

  /** Where tables begin: as few as can be, each to the end of a stage where the rest still fits, else of like width. */
  function split({ count, at, steps, begin }) {
    const fits = (from, to) => steps[to] - steps[from] <= MOST && at[to] - at[from] <= MOST + NONE;
    const most = new Array(count).fill(0);
    const left = new Array(count + 1).fill(0);
    for (let from = count - 1; from >= 0; from--) {
      let to = from + 1;
      while (to < count && fits(from, to + 1)) {
        to++;
      }
      most[from] = to;
      left[from] = left[to] + 1;
    }
    const found = [];
    for (let from = 0; from < count;) {
      const ends = [];
      for (let to = from + 1; to <= most[from]; to++) {
        if (left[to] < left[from]) {
          ends.push(to);
        }
      }
      const share = (at[count] - at[from]) / left[from] - NONE;
      const to = ends.filter((end) => end === count || begin.has(end)).pop()
        || ends.find((end) => at[end] - at[from] >= share) || most[from];
      found.push({ from, to });
      from = to;
    }
    return found;
  }

  /** A copy without ids, which stand on a page once. */
  function copy(element) {
    const made = element.cloneNode(true);
    [made, ...made.querySelectorAll("[id]")].forEach((each) => each.removeAttribute("id"));
    made.querySelectorAll("[loading]").forEach((image) => image.removeAttribute("loading"));
    return made;
  }

  /** What lies at a place of its own in a wide cell moves with the cell; what is not in sight of it goes. */
  function move(made, hidden, seen) {
    made.style.setProperty("--jm-cut", hidden);
    made.querySelectorAll(":scope > :is(.jm-arrow, .jm-pass, .jm-edge, .jm-ring)").forEach((drawn) => {
      const at = parseFloat(drawn.style.getPropertyValue("--jm-at"));
      const end = at + (parseFloat(drawn.style.getPropertyValue("--jm-k")) || 0);
      if (end < hidden || at > hidden + seen) {
        drawn.remove();
      }
    });
  }

  /** The point of a curve stands in the middle of its cell: in the table that has the middle, and as near as can be to it. */
  function plot(made, plotted, { middle, from, to }) {
    if (middle < from || middle >= to) {
      plotted.replaceChildren();
      return;
    }
    const room = Math.max(1, 2 * Math.min(middle - from, to - middle));
    const begin = Math.min(Math.max(middle - room / 2, from), to - room);
    plotted.style.setProperty("--jm-k", room);
    plotted.style.setProperty("--jm-from", begin - from);
    made.classList.add("jm-cut-plot");
  }

  /** A cell as far as it lies in a table. */
  function cut({ cell, from, to }, part, { at }, again) {
    const [begin, end] = [Math.max(from, part.from), Math.min(to, part.to)];
    const made = copy(cell);
    if (begin === from && end === to) {
      return made;
    }
    made.colSpan = end - begin;
    const seen = at[end] - at[begin];
    made.querySelectorAll(":scope > [style*='--jm-k']:is(.jm-in, .jm-chevron)").forEach((inner) => {
      inner.style.setProperty("--jm-k", seen);
      if (inner.matches(".jm-plot")) {
        plot(made, inner, { middle: (at[from] + at[to]) / 2, from: at[begin], to: at[end] });
      }
    });
    move(made, at[begin] - at[from], seen);
    if (begin > from) {
      goOn(made, again);
    }
    return made;
  }

  /** Says that something began in the table before; what a stage is about is not said again. */
  function goOn(made, again) {
    const stage = made.querySelector(".jm-stage-name");
    const inner = made.querySelector(":scope > .jm-in:not(.jm-plot)");
    if (stage) {
      stage.textContent = again.replace("{}", stage.textContent);
    } else if (made.matches(".jm-lane-description")) {
      made.replaceChildren();
    } else if (inner && inner.hasChildNodes()) {
      inner.prepend(Object.assign(name("div", "jm-eyebrow"), { textContent: again.replace("{}", "").trim() }));
    }
  }

  /** The lines of a curve and its axis as far as they lie in a table; they are drawn once in the whole table. */
  function draw(all, part, { at }) {
    const drawn = name("div", "jm-in jm-plot jm-drawn");
    all.forEach(({ cell, from }) => {
      cell.querySelectorAll(":scope > .jm-plot > :is(.jm-tick, .jm-curve)").forEach((line) => {
        const made = copy(line);
        if (line.matches(".jm-curve")) {
          const begin = Math.max(at[from], at[part.from]);
          const end = Math.min(at[from] + width(line), at[part.to]);
          if (end <= begin) {
            return;
          }
          const [x, y, , height] = line.getAttribute("viewBox").split(" ").map(Number);
          made.setAttribute("viewBox", [x + (begin - at[from]) * ACROSS, y, (end - begin) * ACROSS, height].join(" "));
          made.style.setProperty("--jm-k", end - begin);
          made.style.setProperty("--jm-from", begin - at[part.from]);
        }
        drawn.append(made);
      });
    });
    return drawn;
  }

  /** A row as far as it lies in a table. */
  function line(row, part, known, again) {
    const made = row.cloneNode(false);
    const all = cells(row);
    made.append(copy(row.firstElementChild));
    all.filter(({ from, to }) => from < part.to && to > part.from).forEach((each) => {
      made.append(cut(each, part, known, again));
    });
    if (row.matches(".jm-curve-row")) {
      made.querySelectorAll(":scope > td > .jm-plot > :is(.jm-tick, .jm-curve)").forEach((each) => each.remove());
      made.querySelector("td").prepend(draw(all, part, known));
    }
    return made;
  }

  /** A table of some columns. */
  function table(whole, part, known, again) {
    const made = name("table", "jm-table jm-leaf");
    made.style.setProperty("--jm-all", known.at[part.to] - known.at[part.from]);
    const [titles, ...rest] = Array.from(whole.querySelectorAll("col"));
    const group = document.createElement("colgroup");
    group.append(copy(titles), ...rest.slice(part.from, part.to).map((column) => {
      const here = copy(column);
      here.classList.add("jm-column");
      return here;
    }));
    made.append(group, ...[whole.tHead, ...whole.tBodies].map((section) => {
      const rows = document.createElement(section.tagName);
      rows.append(...Array.from(section.rows).filter((row) => !row.querySelector(":scope > td > .jm-wide"))
        .map((row) => line(row, part, known, again)).filter((row) => !row.matches(".jm-descriptions")
          || row.querySelector(":scope > td > .jm-in")));
      return rows;
    }));
    return made;
  }

  /** A table of the lanes of the whole map, if there are any. */
  function wide(whole) {
    const rows = Array.from(whole.querySelectorAll("tr")).filter((row) => row.querySelector(":scope > td > .jm-wide"));
    if (rows.length === 0) {
      return [];
    }
    const made = name("table", "jm-table jm-leaf jm-leaf-wide");
    const body = document.createElement("tbody");
    body.append(...rows.map((row) => {
      const here = copy(row);
      here.lastElementChild.colSpan = 1;
      return here;
    }));
    const group = document.createElement("colgroup");
    group.append(copy(whole.querySelector("col")), document.createElement("col"));
    made.append(group, body);
    return [made];
  }

  /** Tables that hold together what one holds. */
  function tables(whole) {
    const known = columns(whole);
    const parts = split(known);
    const made = name("div", "jm-leaves");
    made.style.setProperty("--jm-n", Math.max(...parts.map((part) => known.at[part.to] - known.at[part.from])));
    made.append(...parts.map((part) => table(whole, part, known, whole.dataset.jmAgain)), ...wide(whole));
    return made;
  }

  function make() {
    document.querySelectorAll(".jm-table[data-jm-again]").forEach((whole) => {
      const body = whole.closest(".jm-body");
      if (!body.querySelector(":scope > .jm-leaves")) {
        body.append(tables(whole));
      }
    });
  }

  function unmake() {
    document.querySelectorAll(".jm-leaves").forEach((parts) => parts.remove());
  }

  if (!window.journeyMapsPrint) {
    window.journeyMapsPrint = true;
    window.addEventListener("beforeprint", make);
    window.addEventListener("afterprint", unmake);
    // Safari prints without saying so, but its style becomes that of print.
    const paper = window.matchMedia("print");
    paper.addEventListener("change", () => (paper.matches ? make : unmake)());
    if (paper.matches) {
      make();
    }
  }
})();
