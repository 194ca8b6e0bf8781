/*
 * Once the page is shown, loads what prints wide maps in several tables. Browsers wait for nothing when they print, so it has to
 * be there before; nobody who reads has to wait for it. It stands beside the style of paper, which the frame names.
 */
(() => {
  const load = () => import(document.querySelector(".jm-frame > link").href.replace(/[^:]*$/, "modules/js/print/start.js"));

  if (document.readyState === "complete") {
    load();
  } else {
    addEventListener("load", load);
  }
})();
