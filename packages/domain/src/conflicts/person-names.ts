import { foldName } from "../institutions/fold-name.ts";

/** One way to take a name apart; words folded, an initial is a single letter. */
interface Reading {
  readonly family: string;
  readonly given: readonly string[];
}

const HAN_NAME = /\p{Script=Han}[\p{Script=Han}\s·・]*/gu;
const SHORT_CAPITALS = /^\p{Lu}{2,3}$/u;

/**
 * Whether two written names can be one person's: the same family name, and given names of which none speaks
 * against the other. Word order, case, accents and hyphens do not matter; an initial stands for every name that
 * begins with it. Chinese characters are compared as they are.
 */
export function canBeSamePerson(one: string, other: string): boolean {
  const others = hanNames(other);
  if (hanNames(one).some((name) => others.includes(name))) return true;
  const readings = readingsOf(other);
  return readingsOf(one).some((mine) => readings.some((theirs) => agrees(mine, theirs)));
}

/** Whether any name of the one can be any name of the other. */
export function shareName(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => canBeSamePerson(one, other)));
}

/** Names in Chinese characters: `王伟` of `Wang Wei (王 伟)`. One character alone names nobody. */
function hanNames(text: string): readonly string[] {
  return [...text.normalize("NFKC").matchAll(HAN_NAME)]
    .map(([name]) => name.replace(/[\s·・]/gu, ""))
    .filter((name) => name.length > 1);
}

/** All ways to read a name in letters; a name of one word could be anybody's, and is none. */
function readingsOf(text: string): readonly Reading[] {
  const plain = text
    .normalize("NFKC")
    .replace(HAN_NAME, " ")
    .replace(/[()[\]]/gu, " ");
  const comma = plain.indexOf(",");
  if (comma >= 0) {
    const given = wordVariants(plain.slice(comma + 1));
    const family = foldName(plain.slice(0, comma));
    return family === "" ? [] : given.filter(hasWords).map((words) => ({ family, given: words }));
  }
  return wordVariants(plain).flatMap(splits);
}

/** Family name first or last, of any number of words but one letter. */
function splits(words: readonly string[]): Reading[] {
  return words
    .slice(1)
    .flatMap((_, index) => [
      { family: words.slice(0, index + 1).join(" "), given: words.slice(index + 1) },
      { family: words.slice(index + 1).join(" "), given: words.slice(0, index + 1) },
    ])
    .filter(({ family }) => family.replaceAll(" ", "").length > 1);
}

/** The words of a name; short capitals, as in `Wang XM`, may be initials or a name. */
function wordVariants(text: string): readonly (readonly string[])[] {
  const parts = text.split(/[\s.-]+/u).filter((part) => foldName(part) !== "");
  const asNames = parts.flatMap((part) => foldName(part).split(" "));
  const hasCapitals = parts.some((part) => SHORT_CAPITALS.test(part));
  if (!hasCapitals) return [asNames];
  const asInitials = parts.flatMap((part) =>
    SHORT_CAPITALS.test(part) ? foldName(part).split("") : foldName(part).split(" "),
  );
  return [asNames, asInitials];
}

function agrees(one: Reading, other: Reading): boolean {
  if (one.family.replaceAll(" ", "") !== other.family.replaceAll(" ", "")) return false;
  if (one.given.join("") === other.given.join("")) return true;
  return one.given.every((word, index) => {
    const theirs = other.given[index];
    return theirs === undefined || wordsAgree(word, theirs);
  });
}

function wordsAgree(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

function hasWords(words: readonly string[]): boolean {
  return words.length > 0;
}
