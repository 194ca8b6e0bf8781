import { announce } from "../shared/announce.js";
import { dialog } from "../shared/dialog.js";
import { element } from "../shared/dom.js";
import { wayBack } from "../shared/place.js";
import { answer } from "../shared/question.js";
import { ask, path } from "../shared/rest.js";
import { say } from "../shared/say.js";

/**
 * Looks whether an attempt whose outcome nobody knows made an issue. Finding none proves nothing, so a person has to say so.
 *
 * @param {import("./types.js").Place} place
 * @param {import("./types.js").Attempt} filing
 */
export function open(place, { marker, mine }) {
  const { page } = place;
  const text = (name, ...values) => say(page.words, `filing.${name}`, ...values);
  const send = (act) => ask(`${path`/content/${page.content}/filings/${marker}/${act}`}?${wayBack()}`, { method: "POST" });
  const box = dialog(place, text("check-title"), { small: true });

  async function leave(words) {
    await page.refresh();
    announce(words);
    box.close();
  }

  function settle() {
    const button = element("button.aui-button", { type: "button" }, text("settle"));
    button.addEventListener("click", () => answer(place, box, { busy: text("check-busy"), run: () => send("settle"),
      done: () => leave(text("settled")) }));
    return button;
  }

  function look() {
    box.show(element("p.jm-busy", { role: "status" }, element("span.jm-spinner"), text("check-busy")));
    box.primary({ text: text("check-again"), run: look });
    return answer(place, box, { busy: text("check-busy"), run: () => send("check"), failed: () => box.show(),
      done: async (found) => {
        if (found.state === "unknown" || found.state === "sending") {
          box.show(element("p", { role: "status" }, text("check-nothing")));
          box.hint(...(mine ? [settle()] : []));
        } else {
          await leave(text("check-found", found.key ?? ""));
        }
      } });
  }

  look();
}
