"use server";

import {
  AcceptReviewDocument,
  AddPublicationDocument,
  AddTieDocument,
  AssignReviewersDocument,
  ChangeReviewerDocument,
  DeclareConflictDocument,
  DeclineReviewDocument,
  RemovePublicationDocument,
  RemoveTieDocument,
  SaveKeywordsDocument,
  WithdrawReviewerDocument,
} from "@regolith/client";
import {
  CONFLICT_KINDS,
  endOfBeijingDay,
  isCalendarDay,
  REVIEW_ROLES,
  TIE_KINDS,
} from "@regolith/domain";
import { getLocale, getTranslations } from "next-intl/server";
import { type FormState, refusedWith, textOf, valuesOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";

/** The last of a path that names a field; what concerns the whole form stands above it. */
function lastField(path: readonly string[]): string {
  const last = path.at(-1) ?? "";
  return /^\d+$/u.test(last) ? "" : last;
}

const seen = (form: FormData) => ({
  id: textOf(form, "id"),
  expectedVersion: Number(textOf(form, "version")),
});

const keyIn = (form: FormData) => ({ idempotencyKey: textOf(form, "idempotencyKey") });

/** The first instant after a day in Beijing; null for none. */
function dueIn(form: FormData): string | null {
  const day = textOf(form, "dueAt");
  return isCalendarDay(day) ? endOfBeijingDay(day).toISOString() : null;
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  return values.find((value) => value === text) ?? (values.at(-1) as Value);
}

export async function acceptReview(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const declaresNoConflict = textOf(form, "declaresNoConflict") === "on";
    const input = { ...seen(form), declaresNoConflict };
    return (await execute(AcceptReviewDocument, { input })).reviewAssignmentAccept.problems;
  });
  if (!answer.done) return answer;
  return redirect({ href: `/reviews/${textOf(form, "id")}?accepted=1`, locale: await getLocale() });
}

export async function declineReview(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const input = { ...seen(form), note: textOf(form, "note") };
    return (await execute(DeclineReviewDocument, { input })).reviewAssignmentDecline.problems;
  });
  if (!answer.done) return answer;
  return redirect({ href: "/reviews?said=declinedNow", locale: await getLocale() });
}

export async function declareConflict(_: FormState, form: FormData): Promise<FormState> {
  const kind = CONFLICT_KINDS.find((value) => value === textOf(form, "kind"));
  if (kind === undefined) {
    const t = await getTranslations("committee.invitation");
    return refusedWith(valuesOf(form), { field: "kind", message: t("kindMissing") });
  }
  const answer = await sendForm(form, async (execute) => {
    const input = {
      ...{ assignmentId: textOf(form, "id"), kind },
      note: textOf(form, "conflictNote"),
    };
    return (await execute(DeclareConflictDocument, { input })).conflictDeclare.problems;
  });
  if (!answer.done) return answer;
  return redirect({ href: "/reviews?said=declaredNow", locale: await getLocale() });
}

export async function addTie(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = {
      kind: oneOf(TIE_KINDS, textOf(form, "kind")),
      ...{ name: textOf(form, "name"), email: textOf(form, "email") },
      ...{ institution: textOf(form, "institution"), note: textOf(form, "note") },
      ...keyIn(form),
    };
    return (await execute(AddTieDocument, { input })).tieAdd.problems;
  });
}

export async function removeTie(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = { id: textOf(form, "id") };
    return (await execute(RemoveTieDocument, { input })).tieRemove.problems;
  });
}

export async function addPublication(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = {
      ...{ title: textOf(form, "title"), doi: textOf(form, "doi") },
      year: Math.trunc(Number(textOf(form, "year"))) || 0,
      coAuthors: lines(textOf(form, "coAuthors")),
      ...keyIn(form),
    };
    return (await execute(AddPublicationDocument, { input })).jointPublicationAdd.problems;
  });
}

export async function removePublication(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = { id: textOf(form, "id") };
    return (await execute(RemovePublicationDocument, { input })).jointPublicationRemove.problems;
  });
}

export async function saveKeywords(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = {
      keywords: lines(textOf(form, "keywords")),
      expectedVersion: Number(textOf(form, "version")),
    };
    return (await execute(SaveKeywordsDocument, { input })).reviewerKeywordsSave.problems;
  });
}

/** Asks one reviewer for one application. */
export async function askReviewer(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(
    form,
    async (execute) => {
      const assignment = {
        ...{ applicationId: textOf(form, "id"), personId: textOf(form, "personId") },
        role: oneOf(REVIEW_ROLES, textOf(form, "role")),
        dueAt: dueIn(form),
      };
      const input = { assignments: [assignment], ...keyIn(form) };
      return (await execute(AssignReviewersDocument, { input })).reviewersAssign.problems;
    },
    lastField,
  );
}

/** Gives somebody another part or day, or takes them off, by the button that was pressed. */
export async function changeReviewer(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(
    form,
    async (execute) => {
      if (textOf(form, "intent") === "off") {
        const input = seen(form);
        return (await execute(WithdrawReviewerDocument, { input })).reviewAssignmentWithdraw
          .problems;
      }
      const role = oneOf(REVIEW_ROLES, textOf(form, "role"));
      const input = { ...seen(form), role, dueAt: dueIn(form) };
      return (await execute(ChangeReviewerDocument, { input })).reviewAssignmentChange.problems;
    },
    lastField,
  );
}

/** Asks everybody for whom a part was chosen in the matrix; fields are called `application person`. */
export async function assignAll(_: FormState, form: FormData): Promise<FormState> {
  const chosen = [...form.entries()].flatMap(([name, role]) => {
    const [kind, applicationId, personId] = name.split(" ");
    if (kind !== "cell" || typeof role !== "string" || role === "") return [];
    if (applicationId === undefined || personId === undefined) return [];
    return { name, applicationId, personId, role: oneOf(REVIEW_ROLES, role), dueAt: dueIn(form) };
  });
  if (chosen.length === 0) {
    const t = await getTranslations("committee.assignment");
    return refusedWith(valuesOf(form), { field: "", message: t("nothingChosen") });
  }
  return sendForm(
    form,
    async (execute) => {
      const assignments = chosen.map(({ name: _name, ...asked }) => asked);
      const input = { assignments, ...keyIn(form) };
      return (await execute(AssignReviewersDocument, { input })).reviewersAssign.problems;
    },
    (path) => (path.at(-1) === "dueAt" ? "dueAt" : (chosen[Number(path[1])]?.name ?? "")),
  );
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
