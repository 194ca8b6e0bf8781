import { element } from "./dom.js";
import { ofTheWeb, remember } from "./place.js";
import { say } from "./say.js";

let count = 0;

/**
 * @typedef {object} Dialog
 * @property {HTMLDialogElement} element
 * @property {HTMLFormElement} form
 * @property {(...parts: (Node | string)[]) => void} show puts something in the place of the content
 * @property {(text: string, error?: { consent?: string, fields?: string[] }) => void} fail says on top what went wrong; empty
 *   text takes it away
 * @property {(busy: boolean, text?: string) => void} busy while the server is asked; nothing is sent twice
 * @property {(primary: { text: string, run: () => void } | undefined) => void} primary the button that does it
 * @property {(...parts: (Node | string)[]) => void} hint what stands beside the buttons
 * @property {() => void} close
 * @property {boolean} open
 */

/**
 * Opens a dialog over the page: AUI's looks, the browser's own modality. Escape closes it; the focus goes back to where it
 * came from or, if that is gone, to the strip of the card.
 *
 * @param {import("./types.js").Where} place
 * @param {string} title
 * @param {{ small?: boolean, closed?: () => void, leaving?: () => void }} [how] leaving: before somebody goes to Jira to consent
 * @returns {Dialog}
 */
export function dialog({ page, card }, title, { small = false, closed = () => {}, leaving = () => remember(card) } = {}) {
  const { words } = page;
  const before = document.activeElement;
  const id = `jm-dialog-${++count}`;
  const alarm = element("div.jm-alarm", { role: "alert" });
  const content = element("div.jm-dialog-parts");
  const submit = element("button.aui-button.aui-button-primary", { type: "submit", hidden: true });
  const cancel = element("button.aui-button.aui-button-link", { type: "button" }, say(words, "filing.cancel"));
  const hint = element("div.aui-dialog2-footer-hint");
  const form = element("form.aui.top-label.jm-form", { noValidate: true },
    element("div.aui-dialog2-content", {}, alarm, content),
    element("footer.aui-dialog2-footer", {}, element("div.aui-dialog2-footer-actions", {}, submit, " ", cancel), hint));
  const box = element(`dialog.jm-dialog${small ? ".jm-small" : ""}`, { "aria-labelledby": id },
    element("header.aui-dialog2-header", {}, element("h1.aui-dialog2-header-main", { id }, title)), form);
  let run = () => {};

  function busy() {
    return box.getAttribute("aria-busy") === "true";
  }

  function leave() {
    box.remove();
    const strip = card.querySelector(".jm-strip");
    const back = before instanceof HTMLElement && before.isConnected && before !== document.body;
    (back ? before : strip?.querySelector("a, button"))?.focus();
    closed();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!busy() && !submit.hidden) {
      run();
    }
  });
  cancel.addEventListener("click", () => box.close());
  // The browser would close it as well, but AUI prevents that with a listener of its own further up.
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      box.close();
    }
  });
  box.addEventListener("close", leave);
  document.body.append(box);
  box.showModal();

  return {
    element: box,
    form,
    show: (...parts) => content.replaceChildren(...parts),
    fail: (text, { consent, fields = [] } = {}) => {
      alarm.replaceChildren();
      if (text) {
        const line = element("p", {}, text);
        if (ofTheWeb(consent)) {
          const allow = element("a", { href: consent }, say(words, "strip.consent"));
          allow.addEventListener("click", leaving);
          line.append(" ", allow);
        }
        alarm.append(element("div.aui-message.aui-message-error.jm-message", {}, line,
          ...fields.map((field) => element("p", {}, field))));
      }
    },
    busy: (on, text) => {
      box.setAttribute("aria-busy", String(on));
      submit.setAttribute("aria-disabled", String(on));
      submit.replaceChildren(...(on ? [element("span.jm-spinner"), text] : [submit.dataset.text ?? ""]));
      cancel.textContent = say(words, on ? "filing.close" : "filing.cancel");
    },
    primary: (action) => {
      if (!action && document.activeElement === submit) {
        cancel.focus();
      }
      submit.hidden = !action;
      if (action) {
        submit.dataset.text = action.text;
        submit.textContent = action.text;
        run = action.run;
        // Where the dialog has no field, the browser put the focus on the only button there was.
        if (document.activeElement === cancel) {
          submit.focus();
        }
      }
    },
    hint: (...parts) => hint.replaceChildren(...parts),
    close: () => box.close(),
    get open() {
      return box.open;
    },
  };
}
