import { contextPath } from "./rest.js";

/**
 * Makes an element.
 *
 * @param {string} name such as `p` or `p.error`, with classes after dots
 * @param {Record<string, any>} [properties] with a hyphen, or named role or for: an attribute; else a property
 * @param {...(Node | string)} children text is never read as markup
 * @returns {any}
 */
export function element(name, properties = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  made.className = classes.join(" ");
  Object.entries(properties).forEach(([key, value]) => {
    if (/-|^(role|for|popover)$/.test(key)) {
      made.setAttribute(key, String(value));
    } else {
      made[key] = value;
    }
  });
  made.append(...children);
  return made;
}

/**
 * The address of a file that the app serves.
 *
 * @param {string} name such as `modules/js/`
 * @returns {string}
 */
export function file(name) {
  return `${contextPath()}/download/resources/org.journeymaps.journey-maps:${name}`;
}

/**
 * Draws an icon; words stand beside it.
 *
 * @param {string} name id of the icon
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS(shape.namespaceURI, "use");
  shape.setAttribute("class", "jm-icon");
  shape.setAttribute("aria-hidden", "true");
  shape.setAttribute("viewBox", "0 0 24 24");
  use.setAttribute("href", `${file("reading-style/sprite.svg")}#${name}`);
  shape.append(use);
  return shape;
}
