import { element } from "../shared/dom.js";
import { say } from "../shared/say.js";

/**
 * What a map that is chosen will hold.
 *
 * @param {import("./types.js").Start} start
 * @param {import("../shared/types.js").Words} words
 * @returns {HTMLElement[]}
 */
export function detail({ name, line, stages, lanes, attribution }, words) {
  const list = (key, texts) => [element("h3", {}, say(words, key)),
    element("ul", {}, ...texts.map((text) => element("li", {}, text)))];
  return [element("h2", { id: "jm-start-detail" }, name), element("p", {}, line),
    ...(attribution ? [element("p.jm-start-attribution", {}, attribution)] : []),
    ...list("start.stages", stages), ...list("start.lanes", lanes.map(({ title }) => title))];
}
