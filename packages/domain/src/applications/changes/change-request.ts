import type { Policy } from "../../policy/policy.ts";
import type { Actor } from "../../people/roles.ts";
import { problem, under, type Problem } from "../../problems/problem.ts";
import { ok, refused, type Result } from "../../result.ts";
import { beijingDay, endOfBeijingDay } from "../../time/beijing.ts";
import { daysLater } from "../../time/working-days.ts";
import { capacityIn } from "../capacity.ts";
import { reasonProblems } from "../office.ts";
import type { SectionKey } from "../sections/answers.ts";
import type { FilledForm } from "../sections/form.ts";
import { hasSection, sectionForm } from "../sections/forms.ts";
import { ROW_NAMES, rowsOf } from "../sections/shape.ts";
import { WORKFLOW, type InWorkflow } from "../workflow.ts";

/** What the office wants changed, and why: a whole section, one of its questions, a row, or a question of a row. */
export interface SectionChange {
  readonly section: SectionKey;
  /** Place of a row among those of the section, from 0; null or left out for what is in no row. */
  readonly row?: number | null;
  /** Name of a question as in paths of problems; null or left out for all of it. */
  readonly field?: string | null;
  readonly reason: string;
}

/** At least one change of the application's form, each said once and with its reason; paths `sections, index, field`. */
export function changeRequestProblems(
  application: FilledForm,
  changes: readonly SectionChange[],
): Problem[] {
  if (changes.length === 0) return [problem("NO_SECTION_NAMED", ["sections"])];
  const seen = new Set<string>();
  const found = changes.flatMap((change, index) => {
    const pin = pinOf(change);
    const isRepeated = seen.has(pin);
    seen.add(pin);
    const own = [
      ...(isRepeated ? [problem("SECTION_NAMED_TWICE", ["section"])] : []),
      ...pinProblems(application, change),
    ];
    return under([String(index)], [...own, ...reasonProblems(change.reason)]);
  });
  return under(["sections"], found);
}

function pinOf({ section, row, field }: SectionChange): string {
  return JSON.stringify([section, row ?? null, field ?? null]);
}

/** That what is pinned is there: the section in the form, the row in the answers, the question in either. */
function pinProblems({ type, answers }: FilledForm, change: SectionChange): Problem[] {
  const { section, row = null, field = null } = change;
  if (!hasSection(type, section)) return [problem("SECTION_NOT_IN_FORM", ["section"])];
  const form = sectionForm(type, section);
  if (row === null) {
    const names = [...form.fields.map(({ name }) => name), ROW_NAMES[section]];
    return field === null || names.includes(field)
      ? []
      : [problem("FIELD_NOT_IN_SECTION", ["field"])];
  }
  const isThere = Number.isInteger(row) && row >= 0 && row < rowsOf(answers[section]).length;
  if (!isThere) return [problem("ROW_NOT_IN_SECTION", ["row"])];
  const isAsked = field === null || form.rows?.fields.some(({ name }) => name === field) === true;
  return isAsked ? [] : [problem("FIELD_NOT_IN_SECTION", ["field"])];
}

/** The day by which changes are to be sent when the office names none. */
export function usualDueDay({ changesDays }: Pick<Policy, "changesDays">, now: Date): string {
  return daysLater(beijingDay(now), changesDays);
}

/** A due date is a day in Beijing after today; it ends at 24:00. */
export function dueDayProblems(dueOn: string, now: Date): Problem[] {
  return dueOn > beijingDay(now) ? [] : [problem("DUE_DATE_PAST", ["dueOn"])];
}

/** More time is a later day, with its reason. */
export function extensionProblems(
  { dueOn, reason }: { readonly dueOn: string; readonly reason: string },
  { dueAt, now }: { readonly dueAt: Date; readonly now: Date },
): Problem[] {
  const past = dueDayProblems(dueOn, now);
  const isLater = endOfBeijingDay(dueOn) > dueAt;
  return [
    ...past,
    ...(past.length === 0 && !isLater ? [problem("DUE_DATE_NOT_LATER", ["dueOn"])] : []),
    ...reasonProblems(reason),
  ];
}

/** Whether this person may give more time now: while the applicant is asked, whoever could have asked. */
export function permitExtension(application: InWorkflow, actor: Actor): Result<void> {
  const capacity = capacityIn(application, actor);
  if (capacity === null) return refused(problem("NOT_FOUND"));
  const { status, statusBeforeChanges } = application;
  const isAsked = status === "CHANGES_REQUESTED" && statusBeforeChanges !== null;
  const asking = isAsked ? WORKFLOW[statusBeforeChanges].REQUEST_CHANGES : undefined;
  const roles: readonly string[] = capacity.kind === "OFFICE" ? capacity.roles : [];
  const mayExtend = asking?.by.some((who) => roles.includes(who)) === true;
  return mayExtend ? ok(undefined) : refused(problem("NO_OPEN_CHANGE_REQUEST"));
}
