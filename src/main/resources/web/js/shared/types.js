/**
 * The words of an answer, by key; `{0}` and `{1}` are places for values.
 *
 * @typedef {Record<string, string>} Words
 *
 * Where somebody acts: the words for it, and the card or the frame that the focus goes back to.
 * @typedef {{ page: { words: Words }, card: HTMLElement }} Where
 */

export {};
