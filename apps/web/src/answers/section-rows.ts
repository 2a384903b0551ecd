import type { SectionAnswersFragment } from "@regolith/client";
import {
  type AnySectionForm,
  researchFormV1,
  SECTION_NAMES,
  type SectionKey,
} from "@regolith/domain";

type Value = string | number | boolean | readonly string[] | null | undefined;
type Fields = Readonly<Record<string, unknown>>;

/** One answer: where it stands in the form, and what was answered. */
export type AnswerRow = {
  /** As in problems, e.g. `["team", "0", "email"]`. */
  readonly path: readonly string[];
  readonly kind: AnySectionForm["fields"][number]["kind"];
  readonly value: Value;
};

/** A group of answers under one heading: the section's own, or those of one member, sample or step. */
export type AnswerGroup = {
  readonly key: string;
  /** Counted from one; null for the section's own answers. */
  readonly position: number | null;
  /** Number of the sample the group is about. */
  readonly sampleCode: string | null;
  readonly rows: readonly AnswerRow[];
};

/** All answers of one section in the order of the form. */
export function answerGroups(answers: SectionAnswersFragment, key: SectionKey): AnswerGroup[] {
  const form: AnySectionForm = researchFormV1.sections[key];
  const section = SECTION_NAMES[key];
  const own = form.fields.map(({ name, kind }) => ({
    path: [section, name],
    kind,
    value: valueOf(ownAnswers(answers, key), name),
  }));
  const rows = repeated(answers, key).map((row, index) => ({
    key: `${section}.${String(index)}`,
    position: index + 1,
    sampleCode: key === "SAMPLES" ? String(row.sampleCode) : null,
    rows: (form.rows?.fields ?? [])
      .filter(({ name }) => !(key === "SAMPLES" && name === "sampleCode"))
      .map(({ name, kind }) => ({
        path: [section, String(index), name],
        kind,
        value: valueOf(row, name),
      })),
  }));
  const ownGroup = { key: section, position: null, sampleCode: null, rows: own };
  return own.length === 0 ? rows : [ownGroup, ...rows];
}

function ownAnswers(answers: SectionAnswersFragment, key: SectionKey): Fields {
  return key === "SAMPLES" ? {} : answers[SECTION_NAMES[key]];
}

function repeated(answers: SectionAnswersFragment, key: SectionKey): readonly Fields[] {
  switch (key) {
    case "TEAM":
      return answers.team.members;
    case "SAMPLES":
      return answers.items.map((item) => ({ ...item, sampleCode: item.sample.code }));
    case "ANALYSIS":
      return answers.analysis.steps;
    default:
      return [];
  }
}

function valueOf(from: Fields, name: string): Value {
  return from[name] as Value;
}
