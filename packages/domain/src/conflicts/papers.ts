const DOI = /\b10\.\d{4,9}\/[^\s"<>，。；、）]+/giu;
const CLOSING = /[.,;:)\]]+$/u;
const YEAR = /(?<![\d./])(?:19|20)\d{2}(?![\d/])/u;
const DOI_FORM = /^10\.\d{4,9}\/\S+$/u;
const INITIALS = /^(?:\p{L}\.?[\s-]?){1,4}$|^\p{Lu}{1,3}$/u;
const AUTHOR_ENDS = /\s*(?:[;；、&]|\band\b|\bet al\b\.?|[和与及等])\s*/u;

/** One paper as it stands in somebody's list. */
export interface CitedPaper {
  readonly text: string;
  readonly dois: readonly string[];
  /** As far as they can be read. */
  readonly authors: readonly string[];
  /** Null when none is written. */
  readonly year: number | null;
}

/** A DOI as DOIs are compared: lower case, without the address it resolves at; null when it is none. */
export function readDoi(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//iu, "")
    .replace(/^doi:\s*/iu, "")
    .replace(CLOSING, "")
    .toLowerCase();
  return DOI_FORM.test(bare) ? bare : null;
}

/** The papers of a free text, one a line. */
export function readPapers(text: string): readonly CitedPaper[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*(?:[-–•*]|\[?\d{1,3}[\].)]\s)\s*/u, "").trim())
    .filter((line) => line !== "")
    .map(readPaper);
}

/** The authors of a written list: `Okoye, A., Wang, W.`, `A. Okoye and W. Wang`, `王伟、李明`. */
export function readAuthors(text: string): readonly string[] {
  return text.split(AUTHOR_ENDS).flatMap(authorsBetweenCommas);
}

function readPaper(text: string): CitedPaper {
  const dois = [...text.matchAll(DOI)].flatMap(([found]) => readDoi(found) ?? []);
  const withoutDois = text.replace(DOI, " ");
  const year = YEAR.exec(withoutDois);
  return {
    text,
    dois: [...new Set(dois)],
    authors: readAuthors(headOf(withoutDois, year?.index)),
    year: year === null ? null : Number(year[0]),
  };
}

/** Where authors stand: before the year, a quoted title, and a Chinese full stop. */
function headOf(text: string, yearAt = text.length): string {
  const ends = [yearAt, ...["“", '"', "《", "。"].map((mark) => text.indexOf(mark))];
  return text.slice(0, Math.min(...ends.filter((index) => index >= 0))).replace(/[(（[]\s*$/u, "");
}

/** A piece that is only initials belongs to the family name before it. */
function authorsBetweenCommas(text: string): readonly string[] {
  const pieces = text
    .split(/[,，]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  // `Okoye, Ada, Wang, Wei`: single words come in pairs of family and given name.
  const arePairs = pieces.length % 2 === 0 && pieces.every((piece) => /^[\p{L}-]+$/u.test(piece));
  const joined: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = joined.at(-1);
    const isGiven = isLatin(piece) && (INITIALS.test(piece) || (arePairs && index % 2 === 1));
    if (isGiven && before !== undefined && !before.includes(",")) {
      joined[joined.length - 1] = `${before}, ${piece}`;
    } else joined.push(piece);
  }
  return joined;
}

function isLatin(piece: string): boolean {
  return !/\p{Script=Han}/u.test(piece);
}
