/**
 * @typedef {import("../shared/types.js").Words} Words
 *
 * Something chosen from a list of Jira.
 * @typedef {{ id: string, name: string }} Choice
 *
 * An attempt to make an issue, as far as editors are told.
 * @typedef {{ state: "sending" | "unknown" | "unfinished" | "absent" | "late", marker: string, key?: string, link?: string,
 *   project?: string, mine: boolean }} Attempt
 *
 * What the strip of a card shows. `local` is known to this window alone.
 * @typedef {object} Entry
 * @property {string} item id of the card
 * @property {string} department key of the department that owns it, or empty
 * @property {string} departmentName
 * @property {boolean} listed whether the department is on the administrator's list
 * @property {string} [link] the Jira of the department, if it is listed
 * @property {{ link: string, id: string, key: string, relation: string, url: string }[]} issues
 * @property {{ map: string, hash: string, twice: boolean, writable: boolean }} map the map that it stands in
 * @property {Attempt} [filing]
 * @property {{ creating: string } | { refused: string, again: () => void }} [local]
 * @property {string} [failed] why the last act on the card failed
 *
 * A page being viewed, as the script of the strips knows it.
 * @typedef {object} Page
 * @property {string} content id of the page
 * @property {Words} words
 * @property {{ id: string, name: string, url: string }[]} links the Jiras that matter here
 * @property {Map<string, { category: string }>} issues by link and id
 * @property {(card: HTMLElement) => Entry | undefined} entry what the strip of a card shows
 * @property {(test: (entry: Entry) => boolean) => boolean} some
 * @property {() => void} draw draws all strips again
 * @property {() => Promise<void>} refresh asks the server again, and draws
 *
 * Where somebody acts.
 * @typedef {{ page: Page, entry: Entry, card: HTMLElement }} Place
 */

export {};
