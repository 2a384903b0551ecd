"use server";

import { type OwnPartFragment, SavePartDocument } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { api } from "../api/server.ts";
import { textOf, valuesOf } from "../forms/form-state.ts";
import { faultIn } from "../forms/send-form.ts";
import type { PartState } from "./part-state.ts";

/** Saves a member's own part; nothing typed is lost, whatever the answer. */
export async function savePart(before: PartState, form: FormData): Promise<PartState> {
  const values = valuesOf(form);
  const back = { ...before, values, done: false, isSigned: false, theirs: null };
  try {
    const execute = await api();
    const input = { ...inputOf(form), expectedVersion: before.version };
    const { memberPartSave } = await execute(SavePartDocument, { input });
    const { application, current, problems } = memberPartSave;
    if (current !== null) {
      return { ...back, problems: [], version: current.version, theirs: textsOf(current) };
    }
    if (application?.myPart == null || problems.length > 0) {
      const named = problems.map(({ path, message }) => ({ field: path[1] ?? "", message }));
      return { ...back, problems: named };
    }
    revalidatePath("/[locale]/applications", "layout");
    const { version, progress } = application.myPart;
    return { ...back, problems: [], done: true, version, isSigned: progress === "COMPLETE" };
  } catch (failure) {
    return { ...back, problems: [await faultIn(failure)] };
  }
}

function inputOf(form: FormData) {
  // Browsers send line breaks as CRLF; what is compared and counted has LF.
  const text = (name: string) => textOf(form, name).replaceAll("\r\n", "\n");
  const tick = (name: string) => form.get(name) !== null;
  return {
    id: text("id"),
    fullName: text("fullName"),
    nativeName: text("nativeName"),
    position: text("position"),
    institution: text("institution"),
    department: text("department"),
    country: text("country"),
    orcid: text("orcid"),
    contribution: text("contribution"),
    papers: text("papers"),
    facilities: text("facilities"),
    restrictions: text("restrictions"),
    undertakings: {
      keepsLoanRules: tick("keepsLoanRules"),
      returnsMaterial: tick("returnsMaterial"),
      reportsResults: tick("reportsResults"),
      acknowledgesOffice: tick("acknowledgesOffice"),
      declaresTruth: tick("declaresTruth"),
      signature: text("signature"),
    },
  };
}

/** The texts of a part, for showing beside what was typed. */
function textsOf({ undertakings, ...part }: OwnPartFragment): Readonly<Record<string, string>> {
  const { version: _version, savedAt: _savedAt, ...texts } = part;
  return { ...texts, signature: undertakings.signature };
}
