import type { Client, ExecuteOptions, SectionItemFragment } from "@regolith/client";
import { type AnySectionForm, SECTION_NAMES, type SectionKey } from "@regolith/domain";
import type { Locale } from "@regolith/words";
import type { FieldProblem } from "../../forms/form-state.ts";
import { readAnswers } from "./read-answers.ts";
import { type SaveBase, saveAnswers } from "./save-answers.ts";
import { unreadableFigures } from "./to-input.ts";
import type { SectionWords } from "./words.ts";

/** What became of a save. */
export type SaveOutcome<Words> =
  | { readonly kind: "saved"; readonly version: number; readonly savedAt: string | null }
  /** Somebody else, or another tab, saved first: this is what they wrote. */
  | { readonly kind: "stale"; readonly version: number; readonly theirs: Words }
  | { readonly kind: "refused"; readonly problems: readonly FieldProblem[] };

export type SectionOutcome = SaveOutcome<SectionWords> & {
  /** The samples asked for with their stock of this moment, where the API gave them. */
  readonly items?: readonly SectionItemFragment[];
};

interface ToSave extends SaveBase {
  readonly form: AnySectionForm;
  readonly words: SectionWords;
  readonly locale: Locale;
}

/** Saves one section; throws an ApiFailure when there was no answer. */
export async function saveSection(
  execute: Client,
  { form, words, locale, id, expectedVersion }: ToSave,
  options: ExecuteOptions = {},
): Promise<SectionOutcome> {
  const { key } = form;
  const unreadable = unreadableFigures(form, words, locale);
  if (unreadable.length > 0) return { kind: "refused", problems: unreadable };
  const saved = await saveAnswers[key](execute, words, { id, expectedVersion }, options);
  if (saved.current !== null) {
    const { sections, items } = saved.current;
    const version = sectionIn(sections, key)?.version ?? expectedVersion;
    return { kind: "stale", version, theirs: readAnswers(saved.current, form), items };
  }
  if (saved.application === null || saved.problems.length > 0) {
    return { kind: "refused", problems: saved.problems.map((found) => atField(found, key)) };
  }
  const { sections, items } = saved.application;
  const section = sectionIn(sections, key);
  return {
    kind: "saved",
    version: section?.version ?? expectedVersion,
    savedAt: section?.savedAt ?? null,
    items,
  };
}

function sectionIn<State extends { readonly key: SectionKey }>(
  sections: readonly State[],
  key: SectionKey,
): State | undefined {
  return sections.find((section) => section.key === key);
}

interface PathProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** The field of the page a problem belongs to; its path may or may not begin with the section. */
export function atField({ path, message }: PathProblem, key: SectionKey): FieldProblem {
  const inside = path[0] === SECTION_NAMES[key] ? path.slice(1) : path;
  return { field: inside.join("."), message };
}
