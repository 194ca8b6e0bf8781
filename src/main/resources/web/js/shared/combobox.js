import { moved, NONE, settled } from "./combobox-moves.js";

/**
 * @typedef {import("./combobox-moves.js").Choice} Choice
 *
 * @typedef {object} Options
 * @property {(words: string, signal: AbortSignal) => Promise<Choice[]>} search finds what the words may mean; empty words mean
 *   the first ones
 * @property {{ none: string, found: string, busy: string, failed: string }} words what is said; {0} in `found` is the number
 * @property {number} [delay] milliseconds of quiet before a search
 * @property {(choice: Choice) => void} [chosen] told of each change of the choice
 *
 * @typedef {object} Combobox
 * @property {() => Choice} choice what is chosen; what was typed and not yet left counts
 * @property {(choice: Choice) => void} choose chooses without telling `chosen`
 * @property {(free: boolean) => void} allow whether a text that is not offered counts, as its own id
 * @property {() => void} end takes everything off the field again
 */

/**
 * Makes a text field one in which people choose by typing: the combobox with a list of the ARIA practices. The field stands in
 * an element of its own, class `jm-combobox`, and has an id and a label.
 *
 * @param {HTMLInputElement} input the field
 * @param {Options} options what to choose from
 * @returns {Combobox}
 */
export function combobox(input, { search, words, delay = 200, chosen = () => {} }) {
  const list = document.createElement("ul");
  const status = document.createElement("div");
  const listening = new AbortController();
  let current = NONE;
  let found = /** @type {Choice[]} */ ([]);
  let active = -1;
  let free = false;
  let timer = 0;
  let asking = new AbortController();

  function dress() {
    list.id = `${input.id}-list`;
    list.className = "jm-options";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels.length ? input.labels[0].textContent.trim() : input.id);
    list.hidden = true;
    status.className = "jm-combobox-status";
    status.setAttribute("role", "status");
    input.autocomplete = "off";
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })
      .forEach(([name, value]) => input.setAttribute(name, value));
    input.after(list, status);
  }

  function say(text, seen) {
    status.textContent = text;
    status.classList.toggle("jm-combobox-seen", seen);
  }

  function reach(index) {
    active = index;
    Array.from(list.children).forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  function option(choice, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    const name = document.createElement("span");
    name.textContent = choice.name;
    item.append(name);
    if (choice.detail) {
      const detail = document.createElement("small");
      detail.textContent = choice.detail;
      item.append(" ", detail);
    }
    return item;
  }

  function show(choices) {
    found = choices;
    list.replaceChildren(...choices.map(option));
    list.hidden = choices.length === 0;
    input.setAttribute("aria-expanded", String(choices.length > 0));
    reach(-1);
  }

  function close() {
    clearTimeout(timer);
    asking.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    reach(-1);
    say("", false);
  }

  async function find(text) {
    asking.abort();
    const mine = new AbortController();
    asking = mine;
    say(words.busy, true);
    try {
      const choices = await search(text, mine.signal);
      if (!mine.signal.aborted) {
        show(choices);
        say(choices.length ? words.found.replace("{0}", String(choices.length)) : words.none, choices.length === 0);
      }
    } catch (failure) {
      if (!mine.signal.aborted) {
        show([]);
        say(words.failed, true);
      }
    }
  }

  /** A text that was chosen is no search: it would find itself alone. */
  function sought() {
    const text = input.value.trim();
    return text === current.name ? "" : text;
  }

  function take(choice) {
    const changed = choice.id !== current.id || choice.name !== current.name;
    current = choice;
    input.value = choice.name;
    close();
    if (changed) {
      chosen(choice);
    }
  }

  function press(event) {
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        find(sought()).then(() => list.hidden || reach(moved(-1, found.length, event.key)));
      } else {
        reach(moved(active, found.length, event.key));
      }
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      take(active < 0 ? settled(input.value, current, found, free) : found[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  function type() {
    clearTimeout(timer);
    timer = setTimeout(() => find(sought()), delay);
  }

  function click(event) {
    const item = event.target.closest("[role=option]");
    if (item) {
      take(found[Array.from(list.children).indexOf(item)]);
    }
  }

  dress();
  const on = (target, name, listener) => target.addEventListener(name, listener, { signal: listening.signal });
  on(input, "keydown", press);
  on(input, "input", type);
  on(input, "click", () => list.hidden && find(sought()));
  on(input, "blur", () => take(settled(input.value, current, found, free)));
  on(list, "pointerdown", (event) => event.preventDefault());
  on(list, "mousedown", (event) => event.preventDefault());
  on(list, "click", click);

  return {
    choice: () => settled(input.value, current, found, free),
    choose: (choice) => {
      current = choice;
      input.value = choice.name;
      close();
    },
    allow: (other) => {
      free = other;
    },
    end: () => {
      close();
      listening.abort();
      list.remove();
      status.remove();
      ["role", "aria-autocomplete", "aria-controls", "aria-expanded"].forEach((name) => input.removeAttribute(name));
    },
  };
}
