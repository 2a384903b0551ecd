/** Letters that do not come apart into a plain one and a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ə: "e" },
    ...{ ħ: "h", ŋ: "n", ĸ: "k", ŧ: "t" },
  }),
);
const MARKED = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "gu");

/**
 * A name as names are compared: without case, accents, widths and punctuation, one space between words,
 * and between scripts.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(MARKED, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/['’ʼ‘`´]/gu, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .replace(/(?<=[^\0-\x7f])(?=[\da-z])|(?<=[\da-z])(?=[^\0-\x7f])/gu, " ")
    .trim();
}

/** Whether a word is of letters that have no place in ASCII, as Chinese ones. */
export function isBeyondAscii(word: string): boolean {
  return /[^\0-\x7f]/u.test(word);
}
