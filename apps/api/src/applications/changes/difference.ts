import type { KeptChangeRequest, KeptFile } from "@regolith/db";
import {
  answersAsSeen,
  sectionDifference,
  sectionsOf,
  type AnswerDifference as Compared,
  type Answers,
  type ApplicationType,
  type Capacity,
  type RowChange,
  type SectionKey,
} from "@regolith/domain";
import { answerText, fieldName, type Locale } from "@regolith/words";
import type { AnswerDifference, FileDifference, SectionDifference } from "./difference.types.ts";
import { replaced, wordDifference } from "./word-difference.ts";

interface Reading {
  readonly type: ApplicationType;
  readonly capacity: Capacity | null;
  readonly locale: Locale;
  /** Numbers of samples by their ids. */
  readonly codes: ReadonlyMap<string, string>;
}

/** What was changed in the sections that were asked to change, as the reader may see it; unchanged ones too. */
export function differencesOf(
  { kept, before, after }: Pick<KeptChangeRequest, "kept" | "before"> & { readonly after: Answers },
  reading: Reading,
): SectionDifference[] {
  const { type, capacity } = reading;
  const [was, is] = [answersAsSeen(before, capacity), answersAsSeen(after, capacity)];
  return sectionsOf(type)
    .filter((section) => kept.includes(section))
    .map((section) => {
      const { answers, rows } = sectionDifference(type, section, was, is);
      const read = (difference: Compared) => readAnswer(section, difference, reading);
      return {
        section,
        answers: answers.map(read),
        rows: rows.map((row) => ({ ...row, answers: row.answers.map(read) })),
      };
    });
}

const IN_WORDS: readonly string[] = ["text", "longText"];

function readAnswer(
  section: SectionKey,
  { path, field, before, after }: Compared,
  { locale, codes }: Reading,
): AnswerDifference {
  const text = (value: unknown) => {
    const known = field.kind === "sample" && typeof value === "string" ? codes.get(value) : null;
    return known ?? answerText({ section, field, value }, locale);
  };
  const [was, is] = [text(before), text(after)];
  const isText = IN_WORDS.includes(field.kind);
  return {
    path,
    name: fieldName(path, locale),
    kind: isText ? "TEXT" : "VALUE",
    ...{ before: was, after: is },
    parts: isText ? wordDifference(was, is) : replaced(was, is),
  };
}

/** Files that came, went, or are said to be something else. */
export function fileDifferences(
  before: readonly KeptFile[],
  after: readonly KeptFile[],
): FileDifference[] {
  const [was, is] = [before, after].map((files) => new Map(files.map((file) => [file.id, file])));
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].flatMap((id) => fileDifference(was?.get(id), is?.get(id)));
}

function fileDifference(was: KeptFile | undefined, is: KeptFile | undefined): FileDifference[] {
  const shown = is ?? was;
  if (shown === undefined) return [];
  const change: RowChange = was === undefined ? "ADDED" : is === undefined ? "REMOVED" : "CHANGED";
  if (change === "CHANGED" && was?.caption === is?.caption && was?.kind === is?.kind) return [];
  const caption = wordDifference(was?.caption ?? "", is?.caption ?? "");
  return [{ change, name: shown.name, kind: shown.kind, caption }];
}
