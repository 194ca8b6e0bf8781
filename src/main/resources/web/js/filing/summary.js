import { element } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { field } from "./fields.js";

/** Longest summary that Jira takes, in UTF-16 units. */
const LONGEST = 255;

/** From here on the count is read out as it changes. */
const NEAR = 20;

/**
 * The summary with its count.
 *
 * @param {import("./types.js").Words} words
 * @param {string} text what is proposed
 * @returns {import("./fields.js").Field & { value: () => string, focus: () => void }}
 */
export function summary(words, text) {
  const input = element("input.text.full-width-field", { type: "text", maxLength: LONGEST, value: text });
  const count = element("div.description.jm-count");
  const made = field(say(words, "filing.summary"), input, { under: [count], needed: true });

  function tell() {
    count.textContent = say(words, "filing.count", input.value.length, LONGEST);
    count.setAttribute("aria-live", LONGEST - input.value.length <= NEAR ? "polite" : "off");
  }

  input.addEventListener("input", tell);
  tell();
  return { ...made, value: () => input.value.trim(), focus: () => input.focus() };
}
