/**
 * A field of the screen on which Jira makes issues.
 *
 * @typedef {{ id: string, name: string, required: boolean, type: string, items: string,
 *   allowed: { id: string, name: string }[] }} Field
 *
 * How the value of a field is written in a form.
 *
 * @typedef {"choice" | "choices" | "text" | "number" | "date" | "user" | "list" | "json"} Writing
 */

const PLAIN = { string: "text", number: "number", date: "date", user: "user" };

/**
 * How the value of a field is written.
 *
 * @param {Field} field the field
 * @returns {Writing}
 */
export function writing(field) {
  if (field.allowed.length && field.type !== "option-with-child") {
    return field.type === "array" ? "choices" : "choice";
  }
  return field.type === "array" && field.items === "string" ? "list" : PLAIN[field.type] ?? "json";
}

const MAKE = {
  choice: (text) => ({ id: text }),
  choices: (text) => [{ id: text }],
  text: (text) => text,
  number: (text) => Number(text),
  date: (text) => text,
  user: (text) => ({ name: text }),
  list: (text) => text.split(",").map((each) => each.trim()).filter((each) => each !== ""),
  json: (text) => JSON.parse(text),
};

/**
 * The value as Jira takes it.
 *
 * @param {Writing} way how it is written
 * @param {string} text what was written
 * @returns {any} undefined if nothing was written
 * @throws {SyntaxError} if JSON was asked for and this is none
 */
export function made(way, text) {
  const words = text.trim();
  return words === "" ? undefined : MAKE[way](words);
}

const READ = {
  choice: (value) => value?.id,
  choices: (value) => value?.[0]?.id,
  text: (value) => value,
  number: (value) => value,
  date: (value) => value,
  user: (value) => value?.name,
  list: (value) => (Array.isArray(value) ? value.join(", ") : undefined),
  json: (value) => JSON.stringify(value),
};

/**
 * The text of a value.
 *
 * @param {Writing} way how it is to be written
 * @param {any} value as Jira takes it, or undefined
 * @returns {string} empty if the value cannot be written in this way
 */
export function written(way, value) {
  return value === undefined ? "" : String(READ[way](value) ?? "");
}
