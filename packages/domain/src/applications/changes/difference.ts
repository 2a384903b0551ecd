import type { AnalysisStepAnswers, Answers, ItemAnswers, SectionKey } from "../sections/answers.ts";
import type { FieldForm } from "../sections/form.ts";
import { sectionForm } from "../sections/forms.ts";
import { PART_NAME } from "../sections/member-part.ts";
import { SECTION_NAMES } from "../sections/section-path.ts";
import { MEMBER_PART_FORM } from "../sections/shared-sections.ts";
import type { TeamMember } from "../sections/team-answers.ts";
import type { ApplicationType } from "../status.ts";
import { alignByKey, alignInOrder, type AlignedRow } from "./align-rows.ts";

/** One answer that is not what it was. Values are those of the answers, masses in µg; null where the row was not there. */
export interface AnswerDifference {
  /** As in paths of problems; the place of a row is where it stands now, or stood when it was removed. */
  readonly path: readonly string[];
  readonly field: FieldForm;
  readonly before: unknown;
  readonly after: unknown;
}

export const ROW_CHANGES = ["ADDED", "REMOVED", "CHANGED"] as const;
export type RowChange = (typeof ROW_CHANGES)[number];

/** A row that is new, gone, or not what it was. */
export interface RowDifference {
  readonly change: RowChange;
  /** Where it stands now, or stood when it was removed, from 0. */
  readonly place: number;
  /** What it is called by: the number of a sample, a name, a technique. */
  readonly label: string;
  readonly answers: readonly AnswerDifference[];
}

/** What was changed in a section; nothing in both lists when it is as it was. */
export interface SectionDifference {
  readonly section: SectionKey;
  readonly answers: readonly AnswerDifference[];
  readonly rows: readonly RowDifference[];
}

type Values = Readonly<Record<string, unknown>>;

/** Compares one section as it was with what it became. Both are given as the reader may see them. */
export function sectionDifference(
  type: ApplicationType,
  section: SectionKey,
  before: Answers,
  after: Answers,
): SectionDifference {
  const form = sectionForm(type, section);
  const values = { before: { ...before[section] }, after: { ...after[section] } };
  return {
    section,
    answers: differing([SECTION_NAMES[section]], form.fields, values),
    rows: rowDifferences(section, form.rows?.fields ?? [], { before, after }),
  };
}

/** Whether anything is not as it was. */
export function isChanged({ answers, rows }: SectionDifference): boolean {
  return answers.length > 0 || rows.length > 0;
}

interface BeforeAfter<Of> {
  readonly before: Of;
  readonly after: Of;
}

function rowDifferences(
  section: SectionKey,
  fields: readonly FieldForm[],
  { before, after }: BeforeAfter<Answers>,
): RowDifference[] {
  switch (section) {
    case "TEAM":
      return alignByKey(before.TEAM.members, after.TEAM.members, memberKey).flatMap((aligned) =>
        rowDifference(section, aligned, {
          values: (member) => ({ ...member }),
          fields,
          label: ({ fullName }) => fullName,
          more: partDifferences,
        }),
      );
    case "SAMPLES":
      return alignByKey(before.SAMPLES.items, after.SAMPLES.items, itemKey).flatMap((aligned) =>
        rowDifference(section, aligned, {
          values: (item) => ({ ...item }),
          fields,
          label: ({ sampleCode }) => sampleCode,
        }),
      );
    case "ANALYSIS":
      return alignInOrder(before.ANALYSIS.steps, after.ANALYSIS.steps, isSameStep).flatMap(
        (aligned) =>
          rowDifference(section, aligned, {
            values: (step) => ({ ...step }),
            fields,
            label: ({ technique }) => technique,
          }),
      );
    default:
      return [];
  }
}

function memberKey({ id, email }: TeamMember): string {
  return id ?? email;
}

function itemKey({ sampleId }: ItemAnswers): string {
  return sampleId;
}

function isSameStep(one: AnalysisStepAnswers, other: AnalysisStepAnswers): boolean {
  return Object.keys(one).every((name) => {
    const key = name as keyof AnalysisStepAnswers;
    return one[key] === other[key];
  });
}

interface RowReading<Row> {
  readonly values: (row: Row) => Values;
  readonly fields: readonly FieldForm[];
  readonly label: (row: Row) => string;
  /** What a row has beyond the fields of its section. */
  readonly more?: (aligned: AlignedRow<Row>) => AnswerDifference[];
}

function rowDifference<Row>(
  section: SectionKey,
  aligned: AlignedRow<Row>,
  { values, fields, label, more = () => [] }: RowReading<Row>,
): RowDifference[] {
  const { before, after } = aligned;
  const shown = after ?? before;
  if (shown === null) return [];
  const { place, row } = shown;
  const path = [SECTION_NAMES[section], String(place)];
  const compared = {
    before: before === null ? {} : values(before.row),
    after: after === null ? {} : values(after.row),
  };
  const answers = [...differing(path, fields, compared), ...more(aligned)];
  const change = before === null ? "ADDED" : after === null ? "REMOVED" : "CHANGED";
  if (change === "CHANGED" && answers.length === 0) return [];
  return [{ change, place, label: label(row), answers }];
}

/** What members say of themselves is read by the office alone; to others both sides are empty. */
function partDifferences({ before, after }: AlignedRow<TeamMember>): AnswerDifference[] {
  const own = MEMBER_PART_FORM.fields.filter(
    ({ name }) =>
      !["fullName", "nativeName", "institution", "country", "contribution"].includes(name),
  );
  return differing([PART_NAME], own, {
    before: { ...before?.row.part },
    after: { ...after?.row.part },
  });
}

function differing(
  path: readonly string[],
  fields: readonly FieldForm[],
  { before, after }: BeforeAfter<Values>,
): AnswerDifference[] {
  return fields.flatMap((field) => {
    // Which technique of the office's list a step follows is said by its own words.
    if (field.kind === "technique") return [];
    const difference = {
      before: before[kept(field.name, before)] ?? null,
      after: after[kept(field.name, after)] ?? null,
    };
    const isGiven = !isNothing(difference.before) || !isNothing(difference.after);
    return isGiven && !isEqual(difference.before, difference.after)
      ? [{ path: [...path, field.name], field, ...difference }]
      : [];
  });
}

/** Masses are entered in mg and kept in µg; a step keeps its sample by its id. */
function kept(name: string, values: Values): string {
  if (name === "sampleCode" && !(name in values)) return "sampleId";
  return name.replace(/Mg$/u, "Ug");
}

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === "" ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  if (isNothing(one) && isNothing(other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
