import type { LetterPart } from "@regolith/domain";

/** Items that follow one another are one list; everything else stands alone. */
export interface Group {
  readonly kind: LetterPart["kind"];
  readonly texts: readonly string[];
}

export function groupsOf(parts: readonly LetterPart[]): Group[] {
  const groups: Group[] = [];
  for (const { kind, text } of parts) {
    const last = groups.at(-1);
    if (kind === "ITEM" && last?.kind === "ITEM") {
      groups[groups.length - 1] = { kind, texts: [...last.texts, text] };
    } else groups.push({ kind, texts: [text] });
  }
  return groups;
}
