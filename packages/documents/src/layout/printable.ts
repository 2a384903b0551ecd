/** Whether a font has a shape for a code point. */
export type HasGlyph = (codePoint: number) => boolean;

/** What is seen by its effect only, and not printed. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * A text as it can be printed: characters without a shape in the font are written by their numbers, such as
 * `<U+1F600>`, so that none is lost. Line ends become `\n`, tabs become spaces.
 */
export function printable(text: string, hasGlyph: HasGlyph): string {
  let printed = "";
  for (const character of text.normalize("NFC").replace(/\r\n?/gu, "\n")) {
    printed += printableCharacter(character, hasGlyph);
  }
  return printed;
}

function printableCharacter(character: string, hasGlyph: HasGlyph): string {
  if (character === "\n") return character;
  if (character === "\t") return "    ";
  const codePoint = character.codePointAt(0) ?? 0;
  if (!/\p{C}/u.test(character) && hasGlyph(codePoint)) return character;
  if (INVISIBLE.test(character)) return "";
  return `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`;
}
