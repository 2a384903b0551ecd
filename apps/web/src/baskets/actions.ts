"use server";

import {
  AddRequestToDraftDocument,
  ApiFailure,
  type Client,
  RemoveRequestItemDocument,
  UpdateRequestItemDocument,
} from "@regolith/client";
import { problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { revalidatePath } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { readMass } from "../applications/answers/mass-text.ts";
import {
  done,
  type FieldProblem,
  type FormState,
  refusedWith,
  textOf,
  valuesOf,
} from "../forms/form-state.ts";
import { redirect } from "../i18n/navigation.ts";

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** Keeps how much of a sample is wanted, and whether an equivalent would do. */
export async function updateItem(_: FormState, form: FormData): Promise<FormState> {
  const useInstead = textOf(form, "use");
  const minimumMg = readMass(textOf(form, "minimumMg"));
  const optimumMg = readMass(useInstead === "" ? textOf(form, "optimumMg") : useInstead);
  const unreadable = await unreadableFigures({ minimumMg, optimumMg });
  if (unreadable.length > 0) return refusedWith(valuesOf(form), ...unreadable);
  const isAbove = useInstead !== "" && (minimumMg ?? 0) > (optimumMg ?? 0);
  return change(form, async (execute) => {
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
  return change(form, async (execute) => {
    const input = { id: textOf(form, "id") };
    return (await execute(RemoveRequestItemDocument, { input })).basketRemove.problems;
  });
}

/** Moves the whole request into a draft that is already there. */
export async function addToDraft(_: FormState, form: FormData): Promise<FormState> {
  const [id = "", version = ""] = textOf(form, "draft").split("@");
  const answer = await change(form, async (execute) => {
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

async function change(
  form: FormData,
  send: (execute: Client) => Promise<readonly Problem[]>,
): Promise<FormState> {
  const values = valuesOf(form);
  try {
    const problems = await send(await api());
    if (problems.length > 0) {
      const named = problems.map(({ path, message }) => ({ field: path.at(-1) ?? "", message }));
      return refusedWith(values, ...named);
    }
    revalidatePath("/[locale]", "layout");
    return done;
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    const t = await getTranslations("request.fault");
    const message = t(failure.code === "UNAUTHENTICATED" ? "signedOut" : "failed");
    return refusedWith(values, { field: "", message });
  }
}
