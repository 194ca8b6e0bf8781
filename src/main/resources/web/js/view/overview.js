/*
 * The overview of a wide map: a window over what is in sight of the table, and ways to scroll the table by it. Without this
 * script the names of the stages are links that lead to them.
 */
(() => {
  "use strict";

  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  function start(overview) {
    const map = overview.closest(".jm-map");
    const scroller = map.querySelector(".jm-scroll");
    const lane = scroller.querySelector(".jm-lane");
    const track = overview.querySelector(".jm-track");
    const links = Array.from(overview.querySelectorAll("a"));
    const stages = Array.from(scroller.querySelectorAll(".jm-stage"));
    const side = map.dir === "rtl" ? -1 : 1;
    let size;
    let asked = false;

    /** Everything is measured from where the columns begin. */
    function measure() {
      const from = lane.offsetWidth;
      const origin = lane.getBoundingClientRect()[side > 0 ? "right" : "left"] - side * Math.abs(scroller.scrollLeft);
      size = {
        seen: scroller.clientWidth - from,
        all: scroller.scrollWidth - from,
        track: track.clientWidth,
        starts: stages.map((stage) => side * (stage.getBoundingClientRect()[side > 0 ? "left" : "right"] - origin)),
      };
      track.firstElementChild.style.width = `${Math.min(1, size.seen / size.all) * 100}%`;
    }

    function show() {
      asked = false;
      const at = Math.abs(scroller.scrollLeft);
      track.firstElementChild.style.transform = `translateX(${side * at / size.all * size.track}px)`;
      const current = size.starts.filter((begin) => begin <= at + size.seen / 2).length - 1;
      links.forEach((link, place) => {
        if (place !== current) {
          link.removeAttribute("aria-current");
        } else if (!link.hasAttribute("aria-current")) {
          link.setAttribute("aria-current", "location");
        }
      });
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
    scroller.addEventListener("scroll", ask, { passive: true });
    new ResizeObserver(() => {
      measure();
      ask();
    }).observe(scroller);
  }

  document.addEventListener("jm-drawn", run);

  function run() {
    document.querySelectorAll(".jm-overview").forEach((overview) => {
      if (!overview.dataset.jmStarted) {
        overview.dataset.jmStarted = "true";
        start(overview);
      }
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", run);
  } else {
    run();
  }
})();
