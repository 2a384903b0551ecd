"use server";

import { SubmitReviewDocument } from "@regolith/client";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { type FormState, refusedWith, textOf, valuesOf } from "../forms/form-state.ts";
import { faultIn } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";
import { revalidatePath } from "next/cache";
import { fieldOf, type ItemOfReview } from "./review-words.ts";
import { saveReview } from "./save-review.ts";

/** What came of sending the form, with the version that a next try is made on. */
export interface ReviewState extends FormState {
  readonly version: number;
  /** What another tab saved first; null when nobody did. */
  readonly theirs: Readonly<Record<string, string>> | null;
  readonly savedAt: string | null;
}

/** Saves what stands in the form and, by the button pressed, hands it in. Nothing typed is lost, whatever the answer. */
export async function sendReview(before: ReviewState, form: FormData): Promise<ReviewState> {
  const values = valuesOf(form);
  const t = await getTranslations("committee.form");
  const assignmentId = textOf(form, "assignmentId");
  const items = readItems(textOf(form, "items"));
  const version = Number(textOf(form, "version"));
  const back = { ...before, values, done: false, theirs: null, version };
  try {
    const execute = await api();
    const noFigure = t("massInvalid");
    const toSave = { assignmentId, items, words: values, version, noFigure };
    // With scripts the page has saved every word before it sends the form.
    const saved =
      textOf(form, "isSaved") === "1"
        ? ({ kind: "saved", version, savedAt: before.savedAt } as const)
        : await saveReview(execute, toSave);
    if (saved.kind === "stale") {
      return { ...back, problems: [], version: saved.version, theirs: saved.theirs };
    }
    if (saved.kind === "refused") return { ...back, ...refusedWith(values, ...saved.problems) };
    const kept = { ...back, version: saved.version, savedAt: saved.savedAt };
    if (textOf(form, "intent") !== "submit") return { ...kept, problems: [], done: true };
    const idempotencyKey = crypto.randomUUID();
    const input = { assignmentId, expectedVersion: saved.version, idempotencyKey };
    const { problems } = (await execute(SubmitReviewDocument, { input })).reviewSubmit;
    if (problems.length > 0) {
      const named = problems.map(({ path, message }) => ({ field: fieldOf(path, items), message }));
      return { ...kept, ...refusedWith(values, ...named) };
    }
  } catch (failure) {
    return { ...back, ...refusedWith(values, await faultIn(failure)) };
  }
  revalidatePath("/[locale]/reviews", "layout");
  return redirect({ href: `/reviews/${assignmentId}?done=1`, locale: await getLocale() });
}

/** The form says which samples it is about: `id mode` each. */
function readItems(text: string): ItemOfReview[] {
  return text.split(",").flatMap((pair) => {
    const [id = "", mode] = pair.split(" ");
    if (id === "") return [];
    return { id, requestMode: mode === "BY_MASS" ? ("BY_MASS" as const) : ("WHOLE_UNIT" as const) };
  });
}
