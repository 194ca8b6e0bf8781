const LONGEST = 40;

/**
 * A key for a department by its name.
 *
 * @param {string} name such as `Kundendienst & Rat`
 * @param {string[]} taken keys that others have
 * @returns {string} such as `kundendienst-rat`; empty if nothing of the name can stand in a key
 */
export function proposedKey(name, taken) {
  const plain = name.toLowerCase().replace(/\u00df/g, "ss").replace(/\u00e6/g, "ae").replace(/\u00f8/g, "o")
    .normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, LONGEST)
    .replace(/-+$/, "");
  if (plain === "" || !taken.includes(plain)) {
    return plain;
  }
  for (let i = 2; ; i += 1) {
    const numbered = `${plain.slice(0, LONGEST - 1 - String(i).length)}-${i}`;
    if (!taken.includes(numbered)) {
      return numbered;
    }
  }
}

/**
 * The colour that the fewest departments have.
 *
 * @param {number[]} colours those of the others
 * @returns {number} from 0 to 7
 */
export function freeColour(colours) {
  const counts = Array.from({ length: 8 }, (_, colour) => colours.filter((other) => other === colour).length);
  return counts.indexOf(Math.min(...counts));
}
