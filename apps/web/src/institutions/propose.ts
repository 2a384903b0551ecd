import { type Client, ProposeInstitutionDocument } from "@regolith/client";
import { textOf } from "../forms/form-state.ts";

/** Proposes the institution that a form tells of. */
export async function propose(execute: Client, form: FormData) {
  const given = (name: string) => textOf(form, name).trim() || null;
  const { institutionPropose } = await execute(ProposeInstitutionDocument, {
    input: {
      ...{ nameEn: textOf(form, "nameEn"), nameZh: given("nameZh"), country: given("country") },
      ...{ website: given("website"), rorId: given("rorId") },
      evidence: textOf(form, "evidence"),
      idempotencyKey: textOf(form, "idempotencyKey"),
    },
  });
  return institutionPropose;
}
