import { element } from "../shared/dom.js";
import { ask, path } from "../shared/rest.js";
import { fill } from "../shared/say.js";
import { findingsList } from "./findings.js";
import { keep, take } from "./kept.js";
import { say, sayRefused } from "./say.js";

/**
 * Starts the list of departments: retiring, restoring, deleting, trying the connection.
 *
 * @param {HTMLElement} page the page
 */
export function start(page) {
  const words = JSON.parse(page.dataset.jmWords);
  const back = `?back=${encodeURIComponent(window.location.pathname)}`;

  function row(key) {
    return page.querySelector(`[data-jm-key="${CSS.escape(key)}"]`);
  }

  /** Shows below a department what was found of it, in the place of what was found before. */
  function showFindings(line, answer) {
    line.nextElementSibling?.matches(".jm-found") && line.nextElementSibling.remove();
    const title = element("h3", { tabIndex: -1 }, fill(answer.good ? words.testedGood : words.testedBad, line.dataset.jmName));
    const close = element("button.aui-button.aui-button-link", { type: "button" }, words.close);
    const found = element("tr.jm-found", { role: "row" }, element("td", { role: "cell", colSpan: 5 },
      title, findingsList(answer.findings, words), close));
    close.addEventListener("click", () => {
      found.remove();
      line.querySelector("[data-jm-do=test]").focus();
    });
    line.after(found);
    title.focus();
  }

  function again(text, key) {
    keep("told", { text, key });
    window.location.reload();
  }

  const doings = {
    test: async (line, key) => {
      say(page, words.testing);
      const answer = await ask(path`/departments/${key}/test` + back, { method: "POST" });
      if (answer.status === 200) {
        say(page, "");
        showFindings(line, answer.body);
      }
      return answer;
    },
    retire: (line, key) => change(line, key, path`/departments/${key}/retire`, "POST", words.retired),
    restore: (line, key) => change(line, key, path`/departments/${key}/restore`, "POST", words.restored),
    delete: async (line, key) => (await sure(line.dataset.jmName)
      ? change(line, key, path`/departments/${key}`, "DELETE", words.deleted) : { status: 200 }),
  };

  async function change(line, key, where, method, text) {
    const answer = await ask(where, { method });
    if (answer.status === 200) {
      again(fill(text, line.dataset.jmName), key);
    }
    return answer;
  }

  /** Whether somebody means it. */
  function sure(name) {
    const dialog = page.querySelector(".jm-ask");
    const title = dialog.querySelector("[data-jm-text]");
    title.textContent = fill(title.dataset.jmText, name);
    dialog.returnValue = "";
    dialog.showModal();
    return new Promise((answered) => {
      dialog.addEventListener("close", () => answered(dialog.returnValue === "delete"), { once: true });
    });
  }

  async function press(button) {
    const line = button.closest("[data-jm-key]");
    if (page.getAttribute("aria-busy") === "true") {
      return;
    }
    page.setAttribute("aria-busy", "true");
    try {
      const answer = await doings[button.dataset.jmDo](line, line.dataset.jmKey);
      if (answer.status !== 200) {
        sayRefused(page, answer, words);
      }
    } catch (failure) {
      sayRefused(page, undefined, words);
    } finally {
      page.setAttribute("aria-busy", "false");
    }
  }

  page.addEventListener("click", (event) => {
    const button = event.target.closest("[data-jm-do]");
    if (button) {
      press(button);
    }
  });

  page.dataset.jmReady = "true";
  const told = take("told");
  if (told) {
    say(page, told.text, "success");
    const line = row(told.key);
    if (line && told.findings) {
      showFindings(line, told);
    } else {
      line?.querySelector("a")?.focus();
    }
  }
}
