/*
 * Offers those who may edit the page what they can do with an empty or broken map. Everyone else gets nothing of it, and the
 * page is complete without it. All words are in the templates that the server wrote into the frames.
 */
(() => {
  "use strict";

  const { page, ask, ready } = window.JourneyMaps;

  /** Frames of the page being viewed that hold something for editors and were not started yet. */
  function waiting(content) {
    return Array.from(document.querySelectorAll(".jm-frame[data-jm-content]")).filter((frame) =>
      content !== "" && frame.dataset.jmContent === content && !frame.dataset.jmStarted && frame.querySelector("template"));
  }

  function say(frame, text) {
    frame.querySelector(".jm-status").textContent = text;
  }

  /** Says that the server did not answer, where the offer would stand. */
  function unknown(frame) {
    const template = frame.querySelector("template");
    const line = document.createElement("p");
    line.className = "jm-hint";
    line.setAttribute("role", "status");
    line.textContent = template.dataset.jmUnknown;
    template.after(line);
  }

  function offer(frame, maps) {
    const template = frame.querySelector("template");
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
      start.addEventListener("click", () => write(frame, 0));
    }
    template.after(part);
  }

  function write(frame, position) {
    if (frame.getAttribute("aria-busy") === "true") {
      return;
    }
    const button = frame.querySelector(".jm-start");
    const status = frame.querySelector(".jm-status");
    busy(frame, true);
    say(frame, status.dataset.jmBusy);
    const data = frame.dataset;
    const request = { macro: data.jmMacro, map: data.jmMap, hash: data.jmHash, example: button.dataset.jmExample };
    if (position > 0) {
      request.position = position;
    }
    ask(`${data.jmContent}/maps/example`, request).then((answer) => {
      if (answer.status === 200) {
        window.location.reload();
      } else {
        busy(frame, false);
        say(frame, answer.body.message || (answer.status === 401 ? status.dataset.jmLogin : status.dataset.jmFailed));
        choices(frame, answer.body.maps || []);
      }
    }).catch(() => {
      busy(frame, false);
      say(frame, status.dataset.jmFailed);
    });
  }

  /** A button that is only said to be disabled keeps the focus. */
  function busy(frame, on) {
    frame.setAttribute("aria-busy", String(on));
    frame.querySelectorAll("button").forEach((button) => button.setAttribute("aria-disabled", String(on)));
  }

  /** One button for each map that could be meant. */
  function choices(frame, maps) {
    const group = frame.querySelector(".jm-choice");
    const list = document.createElement("div");
    list.className = "jm-choice-list";
    maps.forEach((map) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "aui-button";
      button.textContent = map.label;
      button.addEventListener("click", () => write(frame, map.position));
      list.append(button);
    });
    group.querySelectorAll(".jm-choice-list").forEach((old) => old.remove());
    group.append(list);
    group.hidden = maps.length === 0;
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
