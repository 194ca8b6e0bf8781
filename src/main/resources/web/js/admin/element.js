/**
 * Makes an element.
 *
 * @param {string} name such as `p` or `p.error`, with classes after dots
 * @param {Record<string, string | boolean>} [attributes] true for one without a value, false for none
 * @param {...(Node | string)} children text is never read as markup
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  if (classes.length) {
    made.className = classes.join(" ");
  }
  Object.entries(attributes).filter(([, value]) => value !== false)
    .forEach(([key, value]) => made.setAttribute(key, value === true ? "" : String(value)));
  made.append(...children);
  return made;
}
