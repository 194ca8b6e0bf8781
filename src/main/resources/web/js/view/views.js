/*
 * Lets readers choose how a map is drawn, and shows it as a timeline where its frame is narrow. Here is the button alone; the
 * rest is loaded when somebody wants it. Without this script the map stays as its author wants it.
 */
(() => {
  "use strict";

  const { file, ready } = window.JourneyMaps;
  const NARROW = 640;

  /** Wider by more than a scroll bar, which may come and go with the drawing. */
  const WIDE = 672;

  function load(name) {
    return import(file(`modules/js/drawing/${name}.js`));
  }

  function offer(frame, { content, dataset }) {
    frame.querySelector(".jm-bar").append(content.cloneNode(true));
    const button = frame.querySelector(".jm-switch");
    let open = false;

    function unfold(last) {
      load("menu").then((menu) => menu.open(frame, last)).catch(() => {
        button.nextElementSibling.textContent = dataset.jmFailed;
      });
    }

    // A press of the mouse closes an open menu by itself, and is not to open it again.
    button.addEventListener("pointerdown", () => {
      open = button.getAttribute("aria-expanded") === "true";
    });
    button.addEventListener("click", ({ detail }) => {
      if (!detail || !open) {
        unfold(false);
      }
    });
    button.addEventListener("keydown", (event) => {
      if (/^Arrow(Down|Up)$/.test(event.key)) {
        event.preventDefault();
        unfold(event.key === "ArrowUp");
      }
    });
  }

  function adapt(frame) {
    let narrow = false;
    new ResizeObserver(([{ contentRect: { width } }]) => {
      const now = width > 0 && width < (narrow ? WIDE : NARROW);
      if (now !== narrow && width > 0) {
        narrow = now;
        load("show").then((show) => show.adapt(frame, now ? "timeline" : "map")).catch(() => {});
      }
    }).observe(frame);
  }

  ready(() => document.querySelectorAll(".jm-frame > .jm-views").forEach((template) => {
    const frame = template.parentElement;
    offer(frame, template);
    if (frame.dataset.jmView === "map" && frame.querySelector(".jm-scroll")) {
      adapt(frame);
    }
  }));
})();
