import { element, icon } from "./dom.js";

const MOVES = { ArrowDown: (at, count) => (at + 1) % count, ArrowUp: (at, count) => (at + count - 1) % count, Home: () => 0,
  End: (at, count) => count - 1 };

/**
 * One thing to choose in a menu.
 *
 * @typedef {{ text: string, run: () => void, off?: boolean, chosen?: boolean }} Entry chosen: of several, whether it is this one
 */

/** @param {Entry} entry */
function item({ text, off, chosen }) {
  const made = element("button.jm-menu-item", { type: "button", role: "menuitem", tabIndex: -1, "aria-disabled": Boolean(off) },
    ...(chosen ? [icon("chosen")] : []), text);
  if (chosen !== undefined) {
    made.setAttribute("role", "menuitemradio");
    made.setAttribute("aria-checked", String(chosen));
  }
  return made;
}

/** Puts a menu below its button, or above it where there is more room. */
function place(list, button) {
  const at = button.getBoundingClientRect();
  const size = list.getBoundingClientRect();
  const below = at.bottom + size.height + 8 < window.innerHeight;
  list.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - size.height - 4)}px`;
  list.style.left = `${Math.max(8, Math.min(at.right - size.width, window.innerWidth - size.width - 8))}px`;
}

/** The next item after the focus that begins with a letter. */
function beginning(items, letter) {
  const at = items.indexOf(document.activeElement) + 1;
  return [...items.slice(at), ...items.slice(0, at)].find((each) =>
    each.textContent.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}

/** Moves the focus by a key, or leaves the menu. */
function press(event, items, leave) {
  const move = MOVES[event.key];
  if (move) {
    event.preventDefault();
    items[move(items.indexOf(document.activeElement), items.length)].focus();
  } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
    beginning(items, event.key)?.focus();
  } else if (event.key === "Tab" || event.key === "Escape") {
    event.stopPropagation();
    leave();
  }
}

/**
 * Opens a menu at its button, above everything else; Escape, a click elsewhere or scrolling closes it.
 *
 * @param {() => HTMLElement | null} button which may be another one later
 * @param {Entry[]} entries
 * @param {{ last?: boolean }} [how] last: the focus begins at the end
 */
export function menu(button, entries, { last = false } = {}) {
  const items = entries.map(item);
  const list = element("div.jm-menu", { role: "menu", popover: "auto", "aria-label": button().getAttribute("aria-label") },
    ...items);
  const listening = new AbortController();

  function leave() {
    list.hidePopover();
    button()?.focus();
  }

  entries.forEach(({ run, off }, at) => items[at].addEventListener("click", () => {
    if (!off) {
      leave();
      run();
    }
  }));
  list.addEventListener("keydown", (event) => press(event, items, leave));
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
  place(list, opener);
  opener.setAttribute("aria-expanded", "true");
  items.at(last ? -1 : 0).focus({ preventScroll: true });
}
