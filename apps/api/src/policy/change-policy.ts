import { insertPolicyVersion, lockNewestPolicy } from "@regolith/db";
import {
  isBlank,
  managesPolicy,
  ok,
  policyChanges,
  problem,
  readPolicySettings,
  refused,
  textProblems,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import type { PolicyVersionCreateInput } from "./policy.types.ts";

const NOTE_MAX = 1_000;

/** Makes a version of the policy; rounds published before keep theirs. Returns its number. */
export async function createPolicyVersion(
  acting: Acting,
  { input, repeatable }: { input: PolicyVersionCreateInput; repeatable: Repeatable },
): Promise<Result<number>> {
  const { actor, now } = acting;
  if (!managesPolicy(actor)) return refused(problem("NOT_FOUND"));
  const settings = readPolicySettings(input);
  const problems = [...noteProblems(input.note), ...(settings.ok ? [] : settings.problems)];
  if (!settings.ok || problems.length > 0) return refused(...problems);
  const number = input.expectedVersion + 1;
  const made = await once(acting, { resultId: String(number), repeatable }, async (tx) => {
    const before = await lockNewestPolicy(tx);
    if (before.version !== input.expectedVersion) return refused(problem("STALE"));
    if (policyChanges(before, settings.value).length === 0) {
      return refused(problem("POLICY_UNCHANGED"));
    }
    const version = { number, settings: settings.value, note: input.note.trim() };
    await insertPolicyVersion(tx, { ...version, actorId: actor.id, at: now });
    return ok(String(number));
  });
  return made.ok ? ok(Number(made.value)) : made;
}

function noteProblems(note: string): Problem[] {
  if (isBlank(note)) return [problem("REQUIRED", ["note"])];
  return textProblems(note, NOTE_MAX, ["note"]);
}
