/*
 * Once the page is shown, loads what prints wide maps in several tables. Browsers wait for nothing when they print, so it has to
 * be there before; nobody who reads has to wait for it.
 */
(() => {
  "use strict";

  function load() {
    const { content } = document.querySelector("meta[name=ajs-context-path]");
    import(`${content}/download/resources/org.journeymaps.journey-maps:modules/js/print/start.js`);
  }

  if (document.readyState === "complete") {
    load();
  } else {
    window.addEventListener("load", load);
  }
})();
