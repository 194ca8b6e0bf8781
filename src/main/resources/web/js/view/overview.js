/*
 * The overview of a wide map: a window over what is in sight of the table, and ways to scroll the table by it. Without this
 * script the names of the stages are links that lead to them.
 */
(() => {
  "use strict";

  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  /** How much of a table is in sight, and where its stages begin, from where its columns begin. */
  function measure(scroller, side) {
    const lane = scroller.querySelector(".jm-lane");
    const from = lane.offsetWidth;
    const origin = lane.getBoundingClientRect()[side > 0 ? "right" : "left"] - side * Math.abs(scroller.scrollLeft);
    return {
      seen: scroller.clientWidth - from,
      all: scroller.scrollWidth - from,
      starts: Array.from(scroller.querySelectorAll(".jm-stage"), (stage) =>
        side * (stage.getBoundingClientRect()[side > 0 ? "left" : "right"] - origin)),
    };
  }

  function mark(links, current) {
    links.forEach((link, place) => {
      if (place !== current) {
        link.removeAttribute("aria-current");
      } else if (!link.hasAttribute("aria-current")) {
        link.setAttribute("aria-current", "location");
      }
    });
  }

  /** Lets the track scroll the table to where it is pressed, and along while it is pressed. */
  function drag(track, follow) {
    track.addEventListener("pointerdown", (event) => {
      if (event.button === 0) {
        track.setPointerCapture(event.pointerId);
        follow(event, true);
      }
    });
    track.addEventListener("pointermove", (event) => {
      if (track.hasPointerCapture(event.pointerId)) {
        follow(event, false);
      }
    });
  }

  function start(overview) {
    const map = overview.closest(".jm-map");
    const scroller = map.querySelector(".jm-scroll");
    const track = overview.querySelector(".jm-track");
    const links = Array.from(overview.querySelectorAll("a"));
    const side = map.dir === "rtl" ? -1 : 1;
    const { style } = track.firstElementChild;
    let size;
    let room;
    let asked = false;

    function show() {
      asked = false;
      const at = Math.abs(scroller.scrollLeft);
      style.transform = `translateX(${side * at / size.all * room}px)`;
      mark(links, size.starts.filter((begin) => begin <= at + size.seen / 2).length - 1);
    }

    function ask() {
      if (!asked) {
        asked = true;
        requestAnimationFrame(show);
      }
    }

    function go(to, smooth) {
      scroller.scrollTo({ left: side * Math.max(0, to), behavior: smooth && !calm.matches ? "smooth" : "instant" });
    }

    function follow(event, smooth) {
      const box = track.getBoundingClientRect();
      const x = side > 0 ? event.clientX - box.left : box.right - event.clientX;
      go(x / box.width * size.all - size.seen / 2, smooth);
    }

    links.forEach((link, place) => link.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        go(size.starts[place], true);
      }
    }));
    drag(track, follow);
    scroller.addEventListener("scroll", ask, { passive: true });
    new ResizeObserver(() => {
      size = measure(scroller, side);
      room = track.clientWidth;
      style.width = `${Math.min(1, size.seen / size.all) * 100}%`;
      ask();
    }).observe(scroller);
  }

  function run() {
    document.querySelectorAll(".jm-overview").forEach((overview) => {
      if (!overview.dataset.jmStarted) {
        overview.dataset.jmStarted = "true";
        start(overview);
      }
    });
  }

  document.addEventListener("jm-drawn", run);

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", run);
  } else {
    run();
  }
})();
