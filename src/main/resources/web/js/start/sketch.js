/** @typedef {import("./types.js").Start} Start */

const SPACE = "http://www.w3.org/2000/svg";
const WIDTH = 132;
const HEIGHT = 76;
const BOTTOM = HEIGHT - 4;

/** What a lane is sketched as; every other type as lines of text. */
const FORMS = {
  curve: "curve", scale: "signs", bands: "bars", funnel: "funnel", sentiment: "funnel",
  touchpoints: "chips", channels: "chips", pain: "cards", solution: "cards", opportunity: "cards", idea: "cards",
  metric: "cards", ownership: "cards",
  "physical-evidence": "chips", "customer-actions": "nodes", frontstage: "chips", backstage: "chips",
  "support-processes": "chips",
};

/** The lines of a service blueprint, below the band that each follows. */
const LINES = { "customer-actions": "", frontstage: "4 2", backstage: "1 2" };

const HEIGHTS = { curve: 20, bars: 16, funnel: 12, cards: 12, signs: 8, nodes: 7, chips: 7, lines: 7 };

function shape(name, attributes) {
  const made = document.createElementNS(SPACE, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  return made;
}

function box(look, x, y, width, height) {
  return shape("rect", { class: `jm-sketch-${look}`, x, y, width, height, rx: 1.5 });
}

function line(look, d) {
  return shape("path", { class: `jm-sketch-${look}`, d });
}

/** How high a feeling is in a column, from -1 to 1: no figure, only a pretty wave. */
function wave(i) {
  return Math.sin(i * 2.1 + 0.7);
}

/** A smooth line through points. */
function through(points) {
  return points.map(([x, y], i) => {
    if (i === 0) {
      return `M${x} ${y}`;
    }
    const [before, height] = points[i - 1];
    const half = (before + x) / 2;
    return `C${half} ${height} ${half} ${y} ${x} ${y}`;
  }).join("");
}

const DRAW = {
  curve: (columns, y, height) => {
    const middle = y + height / 2;
    const points = columns.map(({ x, width }, i) => [x + width / 2, middle - wave(i) * (height / 2 - 2)]);
    return [line("zero", `M4 ${middle}H${WIDTH - 4}`), line("curve", through(points))];
  },
  signs: (columns, y, height) => columns.flatMap(({ x, width }, i) => [0, 1, 2].map((n) => shape("circle", {
    class: n <= (i * 2) % 3 ? "jm-sketch-sign" : "jm-sketch-card", cx: x + width / 2 + (n - 1) * 5, cy: y + height / 2, r: 2 }))),
  bars: (columns, y, height) => [line("zero", `M4 ${y + height / 2}H${WIDTH - 4}`), ...columns.map(({ x, width }, i) => {
    const size = Math.abs(wave(i)) * (height / 2 - 1) + 1;
    return box(wave(i) > 0 ? "good" : "bad", x + width / 2 - 4, wave(i) > 0 ? y + height / 2 - size : y + height / 2, 8, size);
  })],
  funnel: (columns, y, height) => columns.map(({ x, width }, i) => {
    const size = height * (1 - (i / columns.length) * 0.8);
    return box("stage", x + 1, y + height - size, width - 2, size);
  }),
  cards: (columns, y, height) => columns.filter((column, i) => i % 2 === 1).map(({ x, width }) =>
    box("card", x + 2, y, width - 4, height - 1)),
  chips: (columns, y, height) => columns.map(({ x, width }) => box("card", x + 2, y, width - 4, height - 1)),
  nodes: (columns, y, height) => columns.map(({ x, width }) => box("stage", x + 2, y, width - 4, height - 1)),
  lines: (columns, y) => columns.map(({ x, width }, i) =>
    line("text", `M${x + 3} ${y + 1.5}h${width - 6}M${x + 3} ${y + 4.5}h${(width - 6) * (0.4 + (i % 3) * 0.2)}`)),
};

/** Columns in the width of their stages; in a day no two hours are alike. */
function columns({ type, stages }) {
  const parts = stages.map((stage, i) => (type === "day-in-the-life" ? 1 + ((i * 2) % 3) * 0.6 : 1));
  const unit = (WIDTH - 8) / parts.reduce((sum, part) => sum + part, 0);
  let x = 4;
  return parts.map((part) => {
    const column = { x, width: part * unit };
    x += column.width;
    return column;
  });
}

function chevron({ x, width }) {
  const end = x + width - 1;
  return line("stage", `M${x} 4H${end - 3}L${end} 9L${end - 3} 14H${x}L${x + 3} 9Z`);
}

/** The lanes from the top, as many as there is room for; of many lanes one of several that look alike. */
function rows(lanes, banded) {
  let y = 19;
  let last = "";
  // Outside a blueprint the steps themselves are the customer's actions.
  return lanes.filter(({ type }) => banded || type !== "customer-actions").flatMap(({ type }) => {
    const form = FORMS[type] ?? "lines";
    const height = HEIGHTS[form];
    if (y + height > BOTTOM || (form === last && !banded && lanes.length > 6)) {
      return [];
    }
    last = form;
    const row = { type, form, y, height };
    y += height + (banded ? 3 : 4);
    return [row];
  });
}

function grid(start) {
  const across = columns(start);
  const banded = start.type === "service-blueprint";
  return [...across.map(chevron), ...rows(start.lanes, banded).flatMap(({ type, form, y, height }) => {
    const drawn = DRAW[form](across, y, height);
    if (banded && type in LINES) {
      const below = line("line", `M4 ${y + height + 0.5}H${WIDTH - 4}`);
      below.setAttribute("stroke-dasharray", LINES[type]);
      drawn.push(below);
    }
    return drawn;
  })];
}

function at(angle, radius) {
  return [WIDTH / 2 + Math.sin(angle) * radius, HEIGHT / 2 - Math.cos(angle) * radius].map((n) => Math.round(n * 10) / 10);
}

/** Stages round a circle from twelve o'clock, and the feeling within. */
function ring({ stages }) {
  const part = (2 * Math.PI) / stages.length;
  const arcs = stages.map((stage, i) => line("arc", `M${at(i * part + 0.06, 30)}A30 30 0 0 1 ${at((i + 1) * part - 0.06, 30)}`));
  const points = Array.from({ length: 24 }, (none, i) => at((i * Math.PI) / 12, 17 + Math.sin((i * Math.PI) / 4) * 5));
  return [...arcs, shape("circle", { class: "jm-sketch-zero", cx: WIDTH / 2, cy: HEIGHT / 2, r: 17 }),
    line("curve", `M${points.join("L")}Z`)];
}

/**
 * A map in small: its stages, and lanes by their looks.
 *
 * @param {Start} start
 * @returns {SVGSVGElement} for the eye alone; words stand beside it
 */
export function sketch(start) {
  const picture = shape("svg", { class: "jm-sketch", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" });
  picture.append(...(start.type === "circular" ? ring(start) : grid(start)));
  return /** @type {SVGSVGElement} */ (picture);
}
