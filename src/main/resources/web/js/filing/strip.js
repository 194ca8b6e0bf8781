import { element, icon } from "../shared/dom.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";
import { leftFor } from "./consent.js";

/**
 * @typedef {import("./types.js").Page} Page
 * @typedef {import("./types.js").Entry} Entry
 * @typedef {import("./types.js").Attempt} Attempt
 * @typedef {import("./types.js").Place} Place
 */

const LOOK_AGAIN = 5000;

/** Loads a dialog and opens it. */
async function open(name, place, more) {
  const [dialog, style] = await Promise.all([import(`./${name}.js`), import("../shared/style.js")]);
  await style.styled();
  return dialog.open(place, more);
}

/** What somebody can do about the card. */
function act(words, name, run, sign = "") {
  const button = element("button.jm-act", { type: "button" }, ...(sign ? [icon(sign)] : []),
    element("span.jm-word", {}, say(words, `strip.${name}`)));
  button.dataset.jmAct = name;
  button.addEventListener("click", () => run(button));
  return button;
}

function remark(sign, text, kind = "quiet") {
  return element(`span.jm-remark.jm-${kind}`, {}, sign ? icon(sign) : element("span.jm-spinner"),
    element("span.jm-word", {}, text));
}

function create(place) {
  return open(place.entry.map.twice ? "separate" : "file", place);
}

/** An attempt that is under way, lost, or not yet linked. */
function attempt(place, filing) {
  const { words } = place.page;
  switch (filing.state) {
    case "sending":
      return [remark("", say(words, "strip.creating", filing.project ?? ""))];
    case "unknown":
      return [remark("gap", say(words, "strip.maybe"), "warned"), act(words, "check", () => open("check", place, filing))];
    case "unfinished":
      return [remark("", say(words, "strip.finishing"))];
    default:
      return [remark("gap", say(words, `strip.${filing.state}`, filing.key ?? ""), "warned"),
        act(words, "restore", () => open("restore", place, { filing, act: "restore" })),
        act(words, "forget", () => open("restore", place, { filing, act: "forget" }))];
  }
}

/** What an editor may begin where no issue is. */
function offer(place) {
  const { page: { words }, entry } = place;
  if (!entry.map.writable && !entry.map.twice) {
    return [remark("gap", say(words, "strip.blocked"))];
  }
  return [entry.listed ? act(words, "create", () => create(place), "create")
    : act(words, "choose", () => create(place), "person")];
}

/** What only this window knows of. */
function local(place, { creating, refused, again }) {
  const { words } = place.page;
  return creating === undefined
    ? [remark("gap", say(words, "strip.refused", refused), "refused"), act(words, "again", again)]
    : [remark("", say(words, "strip.creating", creating))];
}

function menu(place) {
  const { page: { words }, entry } = place;
  const button = act(words, "actions", () => open("actions", place, { create }));
  button.classList.add("jm-menu-button");
  button.replaceChildren(icon("actions"));
  button.setAttribute("aria-label", say(words, "strip.actions", entry.issues[0].key));
  button.setAttribute("aria-haspopup", "menu");
  return button;
}

/** Once all issues are done that were to mend it, the card may no longer be true. */
function stale({ page, entry }) {
  const done = ({ link, id }) => page.issues.get(`${link} ${id}`)?.category === "done";
  const mending = entry.issues.filter(({ relation }) => relation === "fixed-by");
  if (!mending.length || !mending.every(done)) {
    return [];
  }
  const edit = document.querySelector("#editPageLink");
  return edit instanceof HTMLAnchorElement ? [element("a.jm-act", { href: edit.href, title: say(page.words, "strip.stale-why") },
    icon("stale"), element("span.jm-word", {}, say(page.words, "strip.stale")))] : [];
}

/** @type {WeakMap<Page, Map<string, string>>} */
const hashes = new WeakMap();

/** What was written into a map from here is from now on what its frame shows; not so what others wrote meanwhile. */
function follow(page, { map, hash }, frame) {
  const known = hashes.get(page) ?? new Map();
  if (frame.dataset.jmHash === known.get(map)) {
    frame.dataset.jmHash = hash;
  }
  hashes.set(page, known.set(map, hash));
}

/**
 * What editors find in the strip of a card, beside its issues.
 *
 * @param {Page} page
 * @param {Entry} entry
 * @param {HTMLElement} card
 * @returns {HTMLElement[]}
 */
export function parts(page, entry, card) {
  const frame = card.closest(".jm-frame");
  follow(page, entry.map, frame);
  // The map may be drawn another way while a dialog waits for an answer.
  const place = { page, entry, get card() {
    return card.isConnected ? card : frame.querySelector(`[data-jm-item="${entry.item}"]`);
  } };
  const shown = entry.failed ? [remark("gap", entry.failed, "refused")] : [];
  if (entry.local) {
    shown.push(...local(place, entry.local));
  } else if (entry.filing) {
    shown.push(...attempt(place, entry.filing));
  } else if (!entry.issues.length && page.links.length) {
    shown.push(...offer(place));
  }
  return entry.issues.length ? [...stale(place), ...shown, menu(place)] : shown;
}

/** Opens the dialog that was left for Jira, as it was opened before. */
function reopen(page) {
  const left = leftFor();
  const card = left && document.getElementById(left.card);
  const entry = card && page.entry(card);
  if (entry) {
    open(left.dialog, { page, entry, card }, left.more);
  }
}

const resumed = new WeakSet();

/**
 * Goes on where somebody left off: opens the dialog that was left for Jira, completes, once for each page, what an attempt left
 * undone, in the name of whoever may, and looks again at one under way.
 *
 * @param {Page} page
 * @returns {Promise<void>}
 */
export async function finish(page) {
  const has = (state) => page.some(({ filing }) => filing?.state === state);
  reopen(page);
  if (has("unfinished") && !resumed.has(page)) {
    resumed.add(page);
    await ask(path`/content/${page.content}/filings/resume`, { method: "POST" });
    await page.refresh();
  } else if (has("sending")) {
    setTimeout(() => page.refresh(), LOOK_AGAIN);
  }
}
