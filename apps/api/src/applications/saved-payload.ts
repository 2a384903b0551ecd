import type { SectionKey } from "@regolith/domain";
import type { Context } from "../context.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { actingIn, applicationId, readAnew, toPayload } from "./application-payload.ts";
import type { ApplicationSectionSavePayload } from "./application.payloads.ts";
import { saveSection, type SectionSave } from "./save-section.ts";
import type { SectionSaveInput } from "./section.inputs.ts";

/** Saves a section and answers with the application, or with what somebody else saved first. */
export async function savedPayload<Key extends SectionKey>(
  context: Context,
  input: SectionSaveInput,
  key: Key,
  read: SectionSave<Key>["read"],
): Promise<ApplicationSectionSavePayload> {
  const id = applicationId(input);
  const { expectedVersion } = input;
  const saved = await saveSection(actingIn(context), { id, expectedVersion, key, read });
  if (saved.isSaved) {
    return { ...(await toPayload(context, { ok: true, value: saved.id })), current: null };
  }
  const current = saved.isStale && id !== null ? await readAnew(context, id) : null;
  return { application: null, current, problems: toProblems(saved.problems, context.locale) };
}
