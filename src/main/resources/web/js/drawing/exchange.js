/** Whether some of an element can be seen without scrolling the page. */
function inSight(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** The part of the map that has an id, or null. */
function part(map, id) {
  const found = document.getElementById(id);
  return map.contains(found) ? found : null;
}

/** What has the focus below the bar, as an id or the classes of a fold that the other drawing has too; undefined if nothing has. */
function focused(map, bar) {
  const { activeElement } = document;
  if (!map.contains(activeElement) || bar.contains(activeElement)) {
    return undefined;
  }
  return { id: activeElement.closest("[id]").id, fold: activeElement.matches("summary") && activeElement.parentElement.className };
}

function focus(map, bar, { id, fold }) {
  const heir = part(map, id);
  const able = heir && heir !== map && (heir.tabIndex < 0 ? heir.querySelector("a, button, summary, [tabindex]") : heir);
  const folded = heir === map && fold && map.querySelector(`details[class="${fold}"] > summary`);
  (able || folded || bar.querySelector(".jm-switch")).focus({ preventScroll: true });
}

/** What is to stay where it is: nothing while the bar is in sight, and else the first thing in sight that has a name. */
function held(map, bar) {
  const first = inSight(bar) ? undefined : Array.from(map.querySelectorAll("[id]")).find(inSight);
  return first && { id: first.id, top: first.getBoundingClientRect().top };
}

function hold(map, { id, top }) {
  const now = part(map, id);
  if (now) {
    window.scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
  }
}

/** What is unfolded stays so: the nth of those with the same classes. */
function unfold(map, drawn) {
  const seen = new Map();
  drawn.querySelectorAll("details").forEach((details) => {
    const like = `details[class="${details.className}"]`;
    const place = seen.get(like) ?? 0;
    seen.set(like, place + 1);
    details.open = map.querySelectorAll(like)[place]?.open ?? details.open;
  });
}

/** The part that the address names is marked by the browser, which has lost sight of it. */
function mark() {
  const { scrollX, scrollY, location } = window;
  location.replace(location.hash);
  window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

/** Puts a drawing in the place of another one below the bar, which is the same in both. */
function replace(map, bar, drawn) {
  Array.from(map.attributes).filter(({ name }) => !drawn.hasAttribute(name)).forEach(({ name }) => map.removeAttribute(name));
  Array.from(drawn.attributes).forEach(({ name, value }) => map.setAttribute(name, value));
  drawn.querySelector(":scope > .jm-bar").remove();
  while (bar.nextSibling) {
    bar.nextSibling.remove();
  }
  bar.after(...drawn.childNodes);
}

/**
 * Shows another drawing of the map in a frame. What is unfolded, focused or in sight stays so as far as both drawings have it, and
 * a link to a part of the map that somebody has just followed leads there again. The scripts of the page hear `jm-drawn`.
 *
 * @param {HTMLElement} frame
 * @param {string} html the drawing, as the server wrote and escaped it
 * @param {{ follow?: boolean }} [how] follow: the part that the address names is brought into sight if it was there before
 */
export function exchange(frame, html, { follow = false } = {}) {
  const map = frame.querySelector(":scope > .jm-map");
  const bar = map.querySelector(":scope > .jm-bar");
  const drawn = new DOMParser().parseFromString(html, "text/html").querySelector(".jm-map");
  const named = () => part(map, window.location.hash.slice(1));
  const before = named();
  const followed = follow && before && inSight(before);
  const place = held(map, bar);
  const from = focused(map, bar);
  unfold(map, drawn);
  replace(map, bar, drawn);
  frame.dispatchEvent(new CustomEvent("jm-drawn", { bubbles: true }));
  const { activeElement } = document;
  if (before) {
    mark();
  }
  if (from !== undefined) {
    focus(map, bar, from);
  } else if (activeElement instanceof HTMLElement && activeElement !== document.activeElement) {
    activeElement.focus({ preventScroll: true });
  }
  if (followed) {
    named()?.scrollIntoView({ block: "center", inline: "center" });
  } else if (place) {
    hold(map, place);
  }
}
