/* Marks the tab of the stage that is in sight, and keeps the tab in sight too. Without this script the tabs are plain links. */
(() => {
  "use strict";

  function start(timeline) {
    const list = timeline.querySelector(".jm-tabs");
    const links = new Map(Array.from(list.querySelectorAll("a"), (link) => [link.hash.slice(1), link]));
    const seen = new Set();

    function mark() {
      const current = Array.from(links.keys()).find((id) => seen.has(id));
      links.forEach((link, id) => {
        if (id === current && !link.hasAttribute("aria-current")) {
          link.setAttribute("aria-current", "location");
          const shift = link.getBoundingClientRect().left - list.getBoundingClientRect().left;
          list.scrollBy({ left: shift - (list.clientWidth - link.offsetWidth) / 2 });
        } else if (id !== current) {
          link.removeAttribute("aria-current");
        }
      });
    }

    const observer = new IntersectionObserver((entries) => {
      entries.forEach((entry) => (entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id)));
      mark();
    }, { rootMargin: "-72px 0px -60% 0px" });
    timeline.querySelectorAll(":scope > .jm-leg, .jm-part").forEach((part) => observer.observe(part));
  }

  function run() {
    document.querySelectorAll(".jm-timeline").forEach((timeline) => {
      if (!timeline.dataset.jmStarted) {
        timeline.dataset.jmStarted = "true";
        start(timeline);
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
