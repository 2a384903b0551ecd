import { noteProblems, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The secretariat confirms what the committee recommends; the words are for the approver. */
export async function confirmRecommendation(
  acting: Acting,
  request: PlainMove & { readonly note: string },
): Promise<Result<string>> {
  const { note } = request;
  return plainMove(acting, request, {
    action: "CONFIRM",
    problems: noteProblems(note),
    reasons: note.trim(),
  });
}
