/**
 * A copy without ids, which stand on a page once, and with pictures that do not wait until they are in sight.
 *
 * @template {HTMLElement | SVGElement} T
 * @param {T} element
 * @returns {T}
 */
export function copy(element) {
  const made = /** @type {T} */ (element.cloneNode(true));
  [made, ...made.querySelectorAll("[id]")].forEach((each) => each.removeAttribute("id"));
  made.querySelectorAll("[loading]").forEach((image) => image.removeAttribute("loading"));
  return made;
}

/** What lies at a place of its own in a wide cell moves with the cell; what is not in sight of it goes. */
function move(made, hidden, seen) {
  made.style.setProperty("--jm-cut", String(hidden));
  made.querySelectorAll(":scope > :is(.jm-arrow, .jm-pass, .jm-edge, .jm-ring)").forEach((drawn) => {
    const at = parseFloat(drawn.style.getPropertyValue("--jm-at"));
    const end = at + (parseFloat(drawn.style.getPropertyValue("--jm-k")) || 0);
    if (end < hidden || at > hidden + seen) {
      drawn.remove();
    }
  });
}

/** The point of a curve stands in the middle of its cell: in the table that has the middle, and as near as can be to it. */
function centre(made, plot, { middle, from, to }) {
  if (middle < from || middle >= to) {
    plot.replaceChildren();
    return;
  }
  const room = Math.max(1, 2 * Math.min(middle - from, to - middle));
  const begin = Math.min(Math.max(middle - room / 2, from), to - room);
  plot.style.setProperty("--jm-k", String(room));
  plot.style.setProperty("--jm-from", String(begin - from));
  made.classList.add("jm-cut-plot");
}

/** Says that something began in the table before; what a stage is about is not said again. */
function goOn(made, again) {
  const stage = made.querySelector(".jm-stage-name");
  const inner = made.querySelector(":scope > .jm-in:not(.jm-plot)");
  if (stage) {
    stage.textContent = again.replace("{}", () => stage.textContent);
  } else if (made.matches(".jm-lane-description")) {
    made.replaceChildren();
  } else if (inner && inner.hasChildNodes()) {
    const said = document.createElement("div");
    said.className = "jm-eyebrow";
    said.textContent = again.replace("{}", "").trim();
    inner.prepend(said);
  }
}

/**
 * A cell as far as it lies in a table.
 *
 * @param {import("./columns.js").Placed} placed
 * @param {{ from: number, to: number }} part columns of the table
 * @param {number[]} at where columns begin
 * @param {string} again says "{} goes on"
 * @returns {HTMLTableCellElement}
 */
export function cut({ cell, from, to }, part, at, again) {
  const [begin, end] = [Math.max(from, part.from), Math.min(to, part.to)];
  const made = copy(cell);
  if (begin === from && end === to) {
    return made;
  }
  made.colSpan = end - begin;
  const seen = at[end] - at[begin];
  made.querySelectorAll(":scope > :is(.jm-in, .jm-chevron)").forEach((inner) => {
    inner.style.setProperty("--jm-k", String(seen));
    if (inner.matches(".jm-plot")) {
      centre(made, inner, { middle: (at[from] + at[to]) / 2, from: at[begin], to: at[end] });
    }
  });
  move(made, at[begin] - at[from], seen);
  if (begin > from) {
    goOn(made, again);
  }
  return made;
}
