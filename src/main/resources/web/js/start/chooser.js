import { dialog } from "../shared/dialog.js";
import { element } from "../shared/dom.js";
import { reference } from "../shared/place.js";
import { answer } from "../shared/question.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";
import { styled } from "../shared/style.js";
import { cards } from "./cards.js";
import { detail } from "./detail.js";

/** @typedef {import("./types.js").Start} Start */

const STYLE = ["filing-style/filing.css", "start-style/start.css"];

/** The dialog over the page, in which a template or example is chosen and written. */
function show(frame, { groups, words }) {
  const content = frame.dataset.jmContent;
  const place = { page: { words, content }, card: frame };
  const box = dialog(place, say(words, "start.title"));
  const more = element("div.jm-start-detail", { tabIndex: 0, role: "region", "aria-labelledby": "jm-start-detail" });
  let start = groups[0].starts[0];

  function write(position) {
    const { template, example } = start;
    answer(place, box, {
      busy: say(words, "start.busy"),
      run: () => ask(path`/content/${content}/maps/start`, { body: { ...reference(frame), position, template, example } }),
      done: async () => window.location.reload(),
      failed: choose,
    });
  }

  /** One button for each map that could be meant, if nothing tells them apart. */
  function choose({ body }) {
    if (body.maps?.length) {
      const buttons = body.maps.map(({ position, label }) => {
        const button = element("button.aui-button", { type: "button" }, label);
        button.addEventListener("click", () => write(position));
        return button;
      });
      box.element.classList.remove("jm-chooser");
      box.show(element("p", {}, say(words, "start.choose")), element("div.jm-choices", {}, ...buttons));
      box.primary(undefined);
      buttons[0].focus();
    }
  }

  function chosen(other) {
    start = other;
    more.replaceChildren(...detail(start, words));
    more.scrollTop = 0;
    box.primary({ text: say(words, start.example ? "start.use-example" : "start.use"), run: () => write() });
  }

  const list = cards(groups, words, chosen);
  list.addEventListener("dblclick", () => write());
  box.element.classList.add("jm-chooser");
  box.show(list, more);
  list.querySelector("input").focus();
}

/**
 * Offers templates and examples for an empty map.
 *
 * @param {HTMLElement} frame the empty map
 * @returns {Promise<import("../shared/rest.js").Answer>} what the server said when it was asked for them; shown if it is 200
 */
export async function open(frame) {
  const [reply] = await Promise.all([ask("/templates"), styled(STYLE)]);
  if (reply.status === 200) {
    show(frame, reply.body);
  }
  return reply;
}
