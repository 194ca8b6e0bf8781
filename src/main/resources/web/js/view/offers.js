/*
 * Offers those who may edit the page what they can do with an empty or broken map. Everyone else gets nothing of it, and the
 * page is complete without it. All words are in the templates that the server wrote into the frames.
 */
(() => {
  "use strict";

  const { page, ask, file, ready } = window.JourneyMaps;

  /** Frames of the page being viewed that hold something for editors and were not started yet. */
  function waiting(content) {
    return Array.from(document.querySelectorAll(".jm-frame[data-jm-content]")).filter((frame) =>
      content !== "" && frame.dataset.jmContent === content && !frame.dataset.jmStarted && offered(frame));
  }

  function offered(frame) {
    return frame.querySelector("template[data-jm-unknown]");
  }

  function say(frame, text) {
    frame.querySelector(".jm-status").textContent = text;
  }

  /** Says that the server did not answer, where the offer would stand. */
  function unknown(frame) {
    const template = offered(frame);
    const line = document.createElement("p");
    line.className = "jm-hint";
    line.setAttribute("role", "status");
    line.textContent = template.dataset.jmUnknown;
    template.after(line);
  }

  function offer(frame, maps) {
    const template = offered(frame);
    const part = template.content.cloneNode(true);
    const raw = part.querySelector(".jm-raw-text");
    const map = maps.find((entry) => entry.hash === frame.dataset.jmHash);
    if (raw && map) {
      raw.textContent = map.text;
    } else if (raw) {
      raw.parentNode.remove();
    }
    const start = part.querySelector(".jm-start");
    if (start) {
      start.addEventListener("click", () => choose(frame));
    }
    template.after(part);
  }

  /** Opens the chooser, which is loaded when it is first wanted. */
  function choose(frame) {
    const { dataset } = frame.querySelector(".jm-status");
    if (frame.getAttribute("aria-busy") === "true") {
      return;
    }
    busy(frame, true);
    say(frame, dataset.jmBusy);
    import(file("modules/js/start/chooser.js")).then((chooser) => chooser.open(frame)).then(({ status, body }) => {
      say(frame, status === 200 ? "" : status === 401 ? dataset.jmLogin : body.message || dataset.jmFailed);
    }).catch(() => say(frame, dataset.jmFailed)).then(() => busy(frame, false));
  }

  /** A button that is only said to be disabled keeps the focus. */
  function busy(frame, on) {
    frame.setAttribute("aria-busy", String(on));
    frame.querySelector(".jm-start").setAttribute("aria-disabled", String(on));
  }

  function run() {
    const content = page();
    const frames = waiting(content);
    if (frames.length === 0) {
      return;
    }
    frames.forEach((frame) => {
      frame.dataset.jmStarted = "true";
    });
    ask(`${content}/maps`).then((answer) => {
      if (answer.status === 200 && answer.body.edit) {
        frames.forEach((frame) => offer(frame, answer.body.maps));
      } else if (answer.status >= 500) {
        frames.forEach(unknown);
      }
    }).catch(() => frames.forEach(unknown));
  }

  ready(run);
})();
