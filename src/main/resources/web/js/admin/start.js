/* Starts the module of the administration page that stands here: the list of departments or the form of one. */
(() => {
  "use strict";

  function run() {
    const page = document.querySelector("[data-jm-page]");
    if (!page || page.dataset.jmStarted) {
      return;
    }
    page.dataset.jmStarted = "true";
    const context = document.querySelector('meta[name="ajs-context-path"]');
    const modules = `${context ? context.content : ""}/download/resources/org.journeymaps.journey-maps:modules/js/admin/`;
    import(`${modules}${page.dataset.jmPage}.js`).then((module) => module.start(page));
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", run);
  } else {
    run();
  }
})();
