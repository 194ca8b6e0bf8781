import { element, icon } from "./dom.js";

const MOVES = { ArrowDown: (at, count) => (at + 1) % count, ArrowUp: (at, count) => (at + count - 1) % count, Home: () => 0,
  End: (at, count) => count - 1 };

/**
 * Opens a menu at its button, above everything else; Escape, a click elsewhere or scrolling closes it.
 *
 * @param {() => HTMLElement | null} button which may be another one later
 * @param {{ text: string, run: () => void, off?: boolean, chosen?: boolean }[]} entries chosen: of several, whether it is this one
 * @param {{ last?: boolean }} [how] last: the focus begins at the end
 */
export function menu(button, entries, { last = false } = {}) {
  const items = entries.map(({ text, run, off, chosen }) => {
    const item = element("button.jm-menu-item", { type: "button", role: "menuitem", tabIndex: -1, "aria-disabled": Boolean(off) },
      ...(chosen ? [icon("chosen")] : []), text);
    if (chosen !== undefined) {
      item.setAttribute("role", "menuitemradio");
      item.setAttribute("aria-checked", String(chosen));
    }
    item.addEventListener("click", () => {
      if (!off) {
        list.hidePopover();
        button()?.focus();
        run();
      }
    });
    return item;
  });
  const list = element("div.jm-menu", { role: "menu", popover: "auto", "aria-label": button().getAttribute("aria-label") },
    ...items);
  const listening = new AbortController();

  function place() {
    const at = button().getBoundingClientRect();
    const size = list.getBoundingClientRect();
    const below = at.bottom + size.height + 8 < window.innerHeight;
    list.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - size.height - 4)}px`;
    list.style.left = `${Math.max(8, Math.min(at.right - size.width, window.innerWidth - size.width - 8))}px`;
  }

  /** The next item after the focus that begins with a letter. */
  function beginning(letter) {
    const at = items.indexOf(document.activeElement) + 1;
    return [...items.slice(at), ...items.slice(0, at)].find((item) =>
      item.textContent.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
  }

  function press(event) {
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      items[move(items.indexOf(document.activeElement), items.length)].focus();
    } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      beginning(event.key)?.focus();
    } else if (event.key === "Tab" || event.key === "Escape") {
      event.stopPropagation();
      list.hidePopover();
      button()?.focus();
    }
  }

  list.addEventListener("keydown", press);
  list.addEventListener("toggle", ({ newState }) => {
    if (newState === "closed") {
      listening.abort();
      opener.popoverTargetElement = null;
      button()?.setAttribute("aria-expanded", "false");
      list.remove();
    }
  });
  window.addEventListener("scroll", () => list.hidePopover(), { capture: true, signal: listening.signal });
  // A press on the button closes the menu and does not open it again.
  const opener = button();
  opener.popoverTargetElement = list;
  opener.closest(".jm-frame").append(list);
  list.showPopover();
  place();
  button().setAttribute("aria-expanded", "true");
  items.at(last ? -1 : 0).focus({ preventScroll: true });
}
