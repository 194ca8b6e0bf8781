/*
 * Lets readers choose how a map is drawn, and shows it as a timeline where its frame is narrow. Here is the button alone; the
 * rest is loaded when somebody wants it. Without this script the map stays as its author wants it.
 */
(() => {
  "use strict";

  const { file, ready } = window.JourneyMaps;

  function load(name) {
    return import(file(`modules/js/drawing/${name}.js`));
  }

  function offer(template) {
    const frame = template.parentElement;
    frame.querySelector(".jm-bar").append(template.content);
    const button = frame.querySelector(".jm-switch");
    button.onclick = button.onkeydown = (event) => {
      const { key = "ArrowDown" } = event;
      if (/^Arrow(Down|Up)$/.test(key) && button.getAttribute("aria-expanded") === "false") {
        event.preventDefault();
        load("menu").then((menu) => menu.open(frame, key === "ArrowUp")).catch(() => {
          button.nextSibling.textContent = template.dataset.jmFailed;
        });
      }
    };
    if (frame.dataset.jmView === "map" && frame.querySelector(".jm-scroll")) {
      adapt(frame);
    }
  }

  /**
   * It is wide again when it is so by more than a scroll bar, which may come and go with the drawing. Once the reader has chosen
   * a view the width counts no more.
   */
  function adapt(frame) {
    let narrow = false;
    new ResizeObserver(([{ contentRect: { width } }]) => {
      if (width && !frame.dataset.jmChosen && narrow !== width < (narrow ? 672 : 640)) {
        narrow = !narrow;
        frame.classList.add("jm-turning");
        load("show").then((show) => show.adapt(frame, narrow ? "timeline" : "map")).catch(() => {})
          .then(() => frame.classList.remove("jm-turning"));
      }
    }).observe(frame);
  }

  ready(() => document.querySelectorAll(".jm-views").forEach(offer));
})();
