import type { AnySectionForm, FieldForm, RowsForm } from "@regolith/domain";
import { institutionGiven, institutionWords } from "../../institutions/institution-value.ts";
import { ROW_ID, type Row, type SectionWords, type Value } from "./words.ts";

/** The field that says how many rows were sent, so that a row of empty ticks is not forgotten. */
export const ROW_COUNT = "rowCount";

/** The answers of a section as its page sends them before scripts work. */
export function readForm(form: FormData, { fields, rows }: AnySectionForm): SectionWords {
  const count = rows === undefined ? 0 : Math.min(Number(form.get(ROW_COUNT)) || 0, rows.max + 1);
  return {
    fields: readRow(form, fields, ""),
    rows: Array.from({ length: count }, (_, index) =>
      rows === undefined ? {} : readRowOf(form, rows, `${String(index)}.`),
    ),
  };
}

function readRowOf(form: FormData, { fields, hasIds }: RowsForm, prefix: string): Row {
  const row = readRow(form, fields, prefix);
  const id = form.get(prefix + ROW_ID);
  return hasIds ? { [ROW_ID]: typeof id === "string" ? id : "", ...row } : row;
}

function readRow(form: FormData, fields: readonly FieldForm[], prefix: string): Row {
  return Object.fromEntries(
    fields.map((field) => [field.name, readValue(form, field, prefix + field.name)]),
  );
}

function readValue(form: FormData, { kind, options }: FieldForm, name: string): Value {
  if (kind === "boolean") return form.get(name) !== null;
  const texts = form.getAll(name).filter((value) => typeof value === "string");
  // By name, and by where it stands in the directory.
  if (kind === "institution") return institutionWords(institutionGiven(form, name));
  if (kind === "choices") return texts.filter((text) => options?.includes(text) ?? false);
  // Browsers send line breaks as CRLF; what is compared and counted has LF.
  return (texts[0] ?? "").replaceAll("\r\n", "\n");
}
