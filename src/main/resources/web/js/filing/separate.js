import { element } from "../shared/dom.js";
import { reference } from "../shared/place.js";
import { answer, ask as question } from "../shared/question.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";

/**
 * Asks whether a map whose id stands twice on the page shall get one of its own, and sees to it.
 *
 * @param {import("./types.js").Place} place
 */
export function open(place) {
  const { page, card } = place;
  const text = (name) => say(page.words, `filing.${name}`);
  const run = (position) => () => ask(path`/content/${page.content}/maps/separate`,
    { body: { ...reference(card), ...(position ? { position } : {}) } });
  const done = async () => window.location.reload();
  const busy = text("separating");

  /** One button for each map that could be meant, if nothing tells them apart. */
  function choose({ body }) {
    if (body.maps?.length) {
      const buttons = body.maps.map(({ position, label }) => {
        const button = element("button.aui-button", { type: "button" }, label);
        button.addEventListener("click", () => answer(place, box, { busy, run: run(position), done }));
        return button;
      });
      box.show(element("p", {}, text("separate-choose")), element("div.jm-choices", {}, ...buttons));
      box.primary(undefined);
    }
  }

  const box = question(place, { title: text("separate-title"), text: text("separate-text"), yes: text("separate"), busy,
    run: run(0), done, failed: choose });
}
