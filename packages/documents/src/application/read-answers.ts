import { SECTION_NAMES, sectionForm, type FieldForm, type SectionKey } from "@regolith/domain";
import { answerText, applicationWords, fieldName, undertakingSentence } from "@regolith/words";
import type { PrintedApplication } from "./printed-application.ts";

/** One answer for reading. */
export interface ReadAnswer {
  readonly label: string;
  /** Empty when it was not given. */
  readonly text: string;
  readonly isLong: boolean;
}

/** Answers that repeat, one row of them. */
export interface ReadRow {
  readonly title: string;
  readonly answers: readonly ReadAnswer[];
}

export interface ReadSection {
  readonly answers: readonly ReadAnswer[];
  /** Null for sections without rows. */
  readonly rows: readonly ReadRow[] | null;
}

type Row = Readonly<Record<string, unknown>>;

/** Every answer that the form of the application's type asks in a section, in its order. */
export function readSection(application: PrintedApplication, key: SectionKey): ReadSection {
  const form = sectionForm(application.type, key);
  const { locale } = application;
  const read = (fields: readonly FieldForm[], row: Row) =>
    fields
      .filter((field) => isWorthReading(key, field, row))
      .map((field): ReadAnswer => ({
        label: labelOf(key, field.name, locale),
        text: textOf(key, field, row, locale),
        isLong: field.kind === "longText",
      }));
  const fields = { ...application.answers[key] };
  return {
    answers: read(form.fields, fields),
    rows:
      form.rows === undefined
        ? null
        : rowsOf(application, key).map(({ title, row }) => ({
            title,
            answers: read(form.rows?.fields ?? [], row),
          })),
  };
}

interface TitledRow {
  readonly title: string;
  readonly row: Row;
}

function rowsOf(application: PrintedApplication, key: SectionKey): TitledRow[] {
  const { row: words } = applicationWords(application.locale);
  const { TEAM, SAMPLES, ANALYSIS } = application.answers;
  switch (key) {
    case "TEAM":
      return TEAM.members.map((row, index) => ({
        title: words.member(index + 1),
        row: { ...row },
      }));
    case "SAMPLES":
      return SAMPLES.items.map((row) => ({ title: row.sampleCode, row: { ...row } }));
    case "ANALYSIS":
      return ANALYSIS.steps.map((row, index) => ({
        title: words.step(index + 1),
        row: { ...row, sampleCode: application.stepSamples[index] ?? "" },
      }));
    default:
      return [];
  }
}

/**
 * The number heads the row of a sample; masses of whole units and unwanted equivalents were never asked,
 * and which technique of the office's list a step follows is said by its own words.
 */
function isWorthReading(key: SectionKey, { name, kind }: FieldForm, row: Row): boolean {
  if (kind === "technique") return false;
  if (key !== "SAMPLES") return true;
  if (kind === "sample") return false;
  if (name.startsWith("equivalence")) return row.acceptsEquivalent === true;
  return kind !== "mass" || row.requestMode !== "WHOLE_UNIT";
}

type Locale = PrintedApplication["locale"];

function labelOf(key: SectionKey, name: string, locale: Locale): string {
  const sentence = key === "UNDERTAKINGS" ? undertakingSentence(name, locale) : null;
  return sentence ?? fieldName([SECTION_NAMES[key], name], locale);
}

function textOf(key: SectionKey, field: FieldForm, row: Row, locale: Locale): string {
  const value = field.kind === "mass" ? row[kept(field.name)] : row[field.name];
  return answerText({ section: key, field, value }, locale);
}

/** Masses are kept in µg under names that say so. */
function kept(name: string): string {
  return name.replace(/Mg$/u, "Ug");
}
