/** Width of a text in points. */
export type Measure = (text: string) => number;

const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
/** Never begins a line: closing marks, and what belongs to the character before. */
const STAYS_BEFORE = /[\p{M}\p{Pe}\p{Pf}，。、；：？！·…—～％‰℃,.;:?!%々ー]/u;
/** Never ends a line. */
const STAYS_AFTER = /[\p{Ps}\p{Pi}￥＄¥$£€#]/u;

/**
 * The lines of one paragraph within a width. Between Latin words lines break at spaces and after hyphens and
 * slashes, between ideographs anywhere but beside marks that stay with their neighbour; a word that no line
 * holds is parted. Every character but the spaces at breaks comes out, in order.
 */
export function* breakLines(text: string, width: number, measure: Measure): Generator<string> {
  let line = "";
  let taken = 0;
  for (const unit of unitsOf(text)) {
    const wide = measure(unit.trimEnd());
    if (line !== "" && taken + wide > width) {
      yield line.trimEnd();
      line = "";
      taken = 0;
    }
    if (wide > width) {
      const parts = [...partsOf(unit, width, measure)];
      line = parts.pop() ?? "";
      yield* parts;
      taken = measure(line);
      continue;
    }
    line += unit;
    taken += measure(unit);
  }
  if (line !== "" || text === "") yield line.trimEnd();
}

/** Pieces between which a line may end; spaces stay with the piece before them. */
function* unitsOf(text: string): Generator<string> {
  let unit = "";
  let last = "";
  for (const character of text) {
    if (unit !== "" && mayBreak(last, character)) {
      yield unit;
      unit = "";
    }
    unit += character;
    last = character;
  }
  if (unit !== "") yield unit;
}

function mayBreak(before: string, after: string): boolean {
  if (after === " ") return false;
  if (before === " ") return true;
  if (STAYS_BEFORE.test(after) || STAYS_AFTER.test(before)) return false;
  if (IDEOGRAPHIC.test(before) || IDEOGRAPHIC.test(after)) return true;
  return (before === "-" || before === "/") && !/\d/u.test(after);
}

function* partsOf(unit: string, width: number, measure: Measure): Generator<string> {
  let part = "";
  let taken = 0;
  for (const character of unit) {
    const wide = measure(character);
    if (part !== "" && taken + wide > width) {
      yield part;
      part = "";
      taken = 0;
    }
    part += character;
    taken += wide;
  }
  if (part !== "") yield part;
}
