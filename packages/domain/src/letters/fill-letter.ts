import type { LetterPart, LetterText } from "./letter.ts";
import {
  isListPlaceholder,
  MAY_BE_EMPTY,
  type LetterPlaceholder,
  type ListPlaceholder,
  type WordPlaceholder,
} from "./placeholders.ts";
import { placeholdersIn } from "./template.ts";

/** What stands for each placeholder; null and an empty list where there is nothing to say. */
export type LetterValues = Readonly<Record<WordPlaceholder, string | null>> &
  Readonly<Record<ListPlaceholder, readonly LetterPart[]>>;

/** The words of a letter in one language. */
export interface LetterTemplate {
  readonly subject: string;
  readonly body: string;
}

interface Section {
  readonly heading: string | null;
  readonly lines: string[];
}

/**
 * A letter from its words. What people wrote goes in as it is and is never read as a template again. A headed
 * section all of whose facts are missing is left out with its heading, and so is any paragraph that needs a missing one.
 */
export function fillLetter({ subject, body }: LetterTemplate, values: LetterValues): LetterText {
  return {
    subject: withWords(subject.trim(), values) ?? "",
    parts: sectionsOf(body).flatMap((section) => partsOf(section, values)),
  };
}

function sectionsOf(body: string): Section[] {
  const sections: Section[] = [{ heading: null, lines: [] }];
  for (const line of body.replace(/\r\n?/gu, "\n").split("\n")) {
    if (line.startsWith("# ")) sections.push({ heading: line.slice(2).trim(), lines: [] });
    else sections.at(-1)?.lines.push(line.trim());
  }
  return sections;
}

function partsOf({ heading, lines }: Section, values: LetterValues): LetterPart[] {
  const named = placeholdersIn(lines.join("\n")).filter(mayBeEmpty);
  const isEmpty = named.length > 0 && named.every((name) => !isThere(values[name]));
  if (heading !== null && isEmpty) return [];
  const head = heading === null ? null : withWords(heading, values);
  const parts = paragraphsOf(lines).flatMap((paragraph) => written(paragraph, values));
  return head === null ? parts : [{ kind: "HEADING", text: head }, ...parts];
}

/** Lines that belong together; items and lists are each for themselves. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isAlone = line.startsWith("- ") || listIn(line) !== null;
    if (isOpen && !isAlone && line !== "") {
      paragraphs.push(`${paragraphs.pop() ?? ""}\n${line}`);
    } else if (line !== "") paragraphs.push(line);
    isOpen = line !== "" && !isAlone;
  }
  return paragraphs;
}

function written(paragraph: string, values: LetterValues): readonly LetterPart[] {
  const list = listIn(paragraph);
  if (list !== null) return values[list];
  const isItem = paragraph.startsWith("- ");
  const text = withWords(isItem ? paragraph.slice(2) : paragraph, values);
  return text === null ? [] : [{ kind: isItem ? "ITEM" : "PARAGRAPH", text }];
}

/** The list that a line stands for. */
function listIn(line: string): ListPlaceholder | null {
  const name = /^\{([^{}]*)\}$/u.exec(line)?.[1] ?? "";
  return isListPlaceholder(name) ? name : null;
}

/** Null when it needs words that are missing. Names it does not know stay as they are written. */
function withWords(text: string, values: LetterValues): string | null {
  const words: ReadonlyMap<string, string | null | readonly LetterPart[]> = new Map(
    Object.entries(values),
  );
  if (placeholdersIn(text).some((name) => words.get(name) === null)) return null;
  return text.replace(/\{([^{}\n]*)\}/gu, (found, name: string) => {
    const value = words.get(name);
    return typeof value === "string" ? value.trim().replace(/\s+/gu, " ") : found;
  });
}

function mayBeEmpty(name: string): name is LetterPlaceholder {
  return (MAY_BE_EMPTY as ReadonlySet<string>).has(name);
}

function isThere(value: string | null | readonly LetterPart[]): boolean {
  return value !== null && value.length > 0;
}
