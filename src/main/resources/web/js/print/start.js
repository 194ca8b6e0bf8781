import { tables } from "./tables.js";

/* Once this is loaded, wide maps are printed in tables of at most eight steps, which are there while the page is printed. */

function make() {
  document.querySelectorAll(".jm-scroll > table[data-jm-again]").forEach((whole) => {
    const body = whole.closest(".jm-body");
    if (!body.querySelector(":scope > .jm-leaves")) {
      body.append(tables(/** @type {HTMLTableElement} */ (whole)));
    }
  });
}

function unmake() {
  document.querySelectorAll(".jm-leaves").forEach((leaves) => leaves.remove());
}

window.addEventListener("beforeprint", () => {
  unmake();
  make();
});
window.addEventListener("afterprint", unmake);
// Where a browser prints without saying so, its medium becomes paper. What it becomes afterwards says nothing: Chromium shows the
// page on screen once more between counting the sheets and drawing them.
const paper = window.matchMedia("print");
const adapt = () => paper.matches && make();
paper.addEventListener("change", adapt);
adapt();
document.documentElement.dataset.jmPrint = "ready";
