import { element } from "../shared/dom.js";

/**
 * Says something where screen readers hear it.
 *
 * @param {Element} page the page, with an element `.jm-say`
 * @param {string} text empty to take back what was said
 * @param {"success" | "warning" | "info"} [tone]
 * @param {...Node} more what stands below the text
 */
export function say(page, text, tone = "info", ...more) {
  const place = page.querySelector(".jm-say");
  place.replaceChildren(...(text === "" ? [] : [
    element(`div.aui-message.aui-message-${tone}`, {}, element("p", {}, text), ...more)]));
}

/**
 * Says why the server did not do what was asked.
 *
 * @param {Element} page the page
 * @param {import("../shared/rest.js").Answer | undefined} answer undefined if there was none
 * @param {Record<string, string>} words the texts of the page
 * @param {() => void} [leaving] called before the page is loaded again
 */
export function sayRefused(page, answer, words, leaving = () => {}) {
  const reload = element("a", { href: window.location.href }, words.reload);
  reload.addEventListener("click", (event) => {
    event.preventDefault();
    leaving();
    window.location.reload();
  });
  if (answer?.status === 401) {
    say(page, words.login, "warning", reload);
  } else if (answer?.body.code === "secure-session-needed") {
    say(page, answer.body.message, "warning", reload);
  } else {
    say(page, answer?.body.message ?? words.failed, "warning");
  }
}
