"use server";

import {
  AddRequestToDraftDocument,
  RemoveRequestItemDocument,
  UpdateRequestItemDocument,
} from "@regolith/client";
import { problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { getLocale } from "next-intl/server";
import { readMass } from "../applications/answers/mass-text.ts";
import {
  type FieldProblem,
  type FormState,
  refusedWith,
  textOf,
  valuesOf,
} from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";

/** Keeps how much of a sample is wanted, and whether an equivalent would do. */
export async function updateItem(_: FormState, form: FormData): Promise<FormState> {
  const useInstead = textOf(form, "use");
  const minimumMg = readMass(textOf(form, "minimumMg"));
  const optimumMg = readMass(useInstead === "" ? textOf(form, "optimumMg") : useInstead);
  const unreadable = await unreadableFigures({ minimumMg, optimumMg });
  if (unreadable.length > 0) return refusedWith(valuesOf(form), ...unreadable);
  const isAbove = useInstead !== "" && (minimumMg ?? 0) > (optimumMg ?? 0);
  return sendForm(form, async (execute) => {
    const input = {
      id: textOf(form, "id"),
      minimumMg: isAbove ? optimumMg : minimumMg,
      optimumMg,
      acceptsEquivalent: textOf(form, "acceptsEquivalent") === "yes",
    };
    return (await execute(UpdateRequestItemDocument, { input })).basketUpdate.problems;
  });
}

/** Takes a sample out of the request. */
export async function removeItem(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = { id: textOf(form, "id") };
    return (await execute(RemoveRequestItemDocument, { input })).basketRemove.problems;
  });
}

/** Moves the whole request into a draft that is already there. */
export async function addToDraft(_: FormState, form: FormData): Promise<FormState> {
  const [id = "", version = ""] = textOf(form, "draft").split("@");
  const answer = await sendForm(form, async (execute) => {
    const input = { id, expectedVersion: Number(version) };
    return (await execute(AddRequestToDraftDocument, { input })).applicationTakeBasket.problems;
  });
  if (!answer.done) return answer;
  return redirect({ href: `/applications/${id}/samples`, locale: await getLocale() });
}

type Figures = Readonly<Record<"minimumMg" | "optimumMg", number | null>>;

async function unreadableFigures(figures: Figures): Promise<FieldProblem[]> {
  const locale = await getLocale();
  return (["minimumMg", "optimumMg"] as const)
    .filter((field) => Number.isNaN(figures[field] ?? 0))
    .map((field) => ({ field, message: problemMessage(problem("INVALID", [field]), locale) }));
}
