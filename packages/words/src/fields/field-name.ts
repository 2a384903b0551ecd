import { PART_NAME, sectionOfPath, type ProblemPath, type SectionKey } from "@regolith/domain";
import type { Locale } from "../locale.ts";
import type { Name } from "../names/names.ts";
import { FORM_FIELD_WORDS, PART_FIELD_WORDS } from "./form-fields.ts";
import { INPUT_FIELD_WORDS } from "./input-fields.ts";

const THIS: Name = { en: "This answer", zh: "此项" };

/** What the field at a path is called; "This answer" where the path names none. */
export function fieldName(path: ProblemPath, locale: Locale): string {
  return (namedField(path) ?? THIS)[locale];
}

/** A field as the subject of a sentence: quoted, and with its row where there are several. */
export function subject(path: ProblemPath, locale: Locale): string {
  const name = namedField(path);
  if (name === undefined) return THIS[locale];
  const row = rowName(path);
  if (row === null) return locale === "en" ? `“${name.en}”` : `“${name.zh}”`;
  return locale === "en" ? `“${name.en}” (${row.en})` : `“${name.zh}”（${row.zh}）`;
}

/** What a change is pinned to within its section, such as a question of a sample; null for the whole section. */
export function pinnedName(path: ProblemPath, locale: Locale): string | null {
  const row = rowName(path)?.[locale];
  const isQuestion = !/^\d+$/u.test(path.at(-1) ?? "") && path.length > 1;
  const name = isQuestion ? namedField(path)?.[locale] : undefined;
  if (row === undefined) return name ?? null;
  if (name === undefined) return row;
  return locale === "en" ? `${row}: ${name}` : `${row}：${name}`;
}

function namedField(path: ProblemPath): Name | undefined {
  const last = path.at(-1) ?? "";
  const section = sectionOfPath(path);
  const outside = path[0] === PART_NAME ? PART_FIELD_WORDS : INPUT_FIELD_WORDS;
  const words: Readonly<Record<string, Name>> =
    section === null ? outside : FORM_FIELD_WORDS[section];
  return words[last];
}

const ROWS: Readonly<Partial<Record<SectionKey, Name>>> = {
  TEAM: { en: "team member", zh: "成员" },
  SAMPLES: { en: "sample", zh: "样品" },
  ANALYSIS: { en: "step", zh: "步骤" },
};

/** One of several changes that are asked for. */
const CHANGE: Name = { en: "change", zh: "修改要求" };

/** Rows are counted from one by people. Outside the form the rows are the decisions on samples; grants of a board have none. */
function rowName(path: ProblemPath): Name | null {
  if (path[0] === "grants") return null;
  const index = path.find((part) => /^\d+$/u.test(part));
  const kind = path[0] === "sections" ? CHANGE : ROWS[sectionOfPath(path) ?? "SAMPLES"];
  if (index === undefined || kind === undefined) return null;
  const count = String(Number(index) + 1);
  return { en: `${kind.en} ${count}`, zh: `${kind.zh} ${count}` };
}
