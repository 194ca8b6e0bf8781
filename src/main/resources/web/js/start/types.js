/**
 * Something that a map can be started from. One of `template` and `example` is its key.
 *
 * @typedef {object} Start
 * @property {string} [template]
 * @property {string} [example]
 * @property {string} name
 * @property {string} line the question that it answers
 * @property {string} type of the map, such as `service-blueprint`
 * @property {string[]} stages their names
 * @property {{ title: string, type: string }[]} lanes
 * @property {string} [attribution] after whom an example is made
 *
 * What there is to choose, under headings.
 * @typedef {{ name: string, starts: Start[] }[]} Groups
 */

export {};
