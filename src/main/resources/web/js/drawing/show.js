import { announce } from "../shared/announce.js";
import { ask, path } from "../shared/rest.js";
import { equip } from "./equip.js";
import { exchange } from "./exchange.js";

/**
 * @typedef {import("../shared/rest.js").Answer} Answer
 * @typedef {object} State what is known of a frame
 * @property {string} wanted the view asked for last
 * @property {Map<string, Promise<Answer>>} answers what the server drew, by what it was asked
 */

/** @type {WeakMap<HTMLElement, State>} */
const states = new WeakMap();

function state(frame) {
  if (!states.has(frame)) {
    states.set(frame, { wanted: frame.dataset.jmView, answers: new Map() });
  }
  return states.get(frame);
}

function words(frame) {
  return frame.querySelector(":scope > .jm-views").dataset;
}

/**
 * The ways in which the map of a frame can be drawn.
 *
 * @param {HTMLElement} frame
 * @returns {{ view: string, name: string }[]}
 */
export function views(frame) {
  return Array.from(frame.querySelector(":scope > .jm-views").attributes).filter(({ name }) => name.startsWith("data-jm-view-"))
    .map(({ name, value }) => ({ view: name.slice("data-jm-view-".length), name: value }));
}

/** What the server draws, asked once for each view of a text. */
function drawing(frame, view) {
  const { jmContent, jmHash: hash, jmLanes: lanes, jmHide: hide, jmColumns: columns } = frame.dataset;
  const { answers } = state(frame);
  const query = new URLSearchParams({ hash, view, lanes, hide, columns }).toString();
  if (!answers.has(query)) {
    const answer = ask(`${path`/content/${jmContent}/drawing`}?${query}`).catch(() => ({ status: 0, body: {} }));
    answers.set(query, answer);
    answer.then(({ status }) => status === 200 || answers.delete(query));
  }
  return answers.get(query);
}

/** Says on the button which view is shown. */
function name(frame, view) {
  const found = views(frame).find((each) => each.view === view);
  frame.dataset.jmView = view;
  frame.querySelector(".jm-switch-view").textContent = found.name;
  frame.querySelector(".jm-switch").setAttribute("aria-label", words(frame).jmName.replace("{0}", found.name));
  return found.name;
}

/** Waits until no dialog or menu is open, since these belong to cards of the drawing. */
async function quiet() {
  const find = () => document.querySelector(".jm-dialog[open], .jm-menu");
  for (let open = find(); open; open = find()) {
    const event = open.matches("dialog") ? "close" : "toggle";
    await new Promise((done) => { open.addEventListener(event, done, { once: true }); });
  }
}

/** Shows a view unless another one is wanted meanwhile; the answer of the server if that is not a drawing. */
async function show(frame, view, { byItself }) {
  state(frame).wanted = view;
  const answer = await drawing(frame, view);
  if (answer.status === 200) {
    await equip(answer.body.features);
    await (byItself ? quiet() : undefined);
    if (state(frame).wanted === view && frame.dataset.jmView !== view) {
      exchange(frame, answer.body.html, { follow: byItself });
      name(frame, view);
    }
  }
  return answer;
}

/**
 * Shows the view that the reader has chosen. If that fails the map stays as it is, and the bar says why.
 *
 * @param {HTMLElement} frame
 * @param {string} view
 */
export async function choose(frame, view) {
  const { jmShown, jmFailed, jmLogin } = words(frame);
  const said = frame.querySelector(".jm-switch-said");
  frame.dataset.jmChosen = "true";
  said.textContent = "";
  frame.setAttribute("aria-busy", "true");
  const { status, body } = await show(frame, view, { byItself: false }).catch(() => ({ status: 0, body: {} }));
  frame.removeAttribute("aria-busy");
  if (status === 200) {
    announce(jmShown.replace("{0}", frame.querySelector(".jm-switch-view").textContent));
  } else {
    said.textContent = status === 401 ? jmLogin : body.message || jmFailed;
  }
}

/**
 * Shows the view that fits the width of the frame, unless the reader has chosen one.
 *
 * @param {HTMLElement} frame
 * @param {string} view
 */
export async function adapt(frame, view) {
  if (!frame.dataset.jmChosen) {
    await show(frame, view, { byItself: true });
  }
}
