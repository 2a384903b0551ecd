import { isDeepStrictEqual } from "node:util";
import { recordSection, type Connection, type WholeApplication } from "@regolith/db";
import {
  ok,
  problem,
  refused,
  shapeProblems,
  type Answers,
  type Problem,
  type Result,
  type SectionKey,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication } from "./change-application.ts";
import { permitSection } from "./permit-section.ts";

export interface SectionSave<Key extends SectionKey> {
  readonly id: string | null;
  /** The version of the section that was written on. */
  readonly expectedVersion: number;
  readonly key: Key;
  /** Reads the answers sent, beside those stored; refused when they cannot be answers at all. */
  readonly read: (
    db: Connection,
    application: WholeApplication,
  ) => Result<Answers[Key]> | Promise<Result<Answers[Key]>>;
}

export type SectionSaved =
  | { readonly isSaved: true; readonly id: string }
  /** `isStale`: somebody else saved first, and what is stored is worth showing. */
  | { readonly isSaved: false; readonly isStale: boolean; readonly problems: readonly Problem[] };

/**
 * Saves one section, however incomplete. A save that was made against an older version changes nothing,
 * unless it says what is stored already: then its first answer was lost on the way.
 */
export async function saveSection<Key extends SectionKey>(
  acting: Acting,
  save: SectionSave<Key>,
): Promise<SectionSaved> {
  const { key } = save;
  const result = await changeApplication(acting, save, async (tx, application) => {
    const permitted = permitSection(application, key, acting.actor);
    if (!permitted.ok) return permitted;
    const answers = await readAnswers(tx, application, save);
    if (!answers.ok) return answers;
    if (isStored(application, key, answers.value)) return ok(undefined);
    if (application.sections[key].version !== save.expectedVersion)
      return refused(problem("STALE"));
    await recordSection(tx, application, { key, answers: answers.value, now: acting.now });
    return ok(undefined);
  });
  if (result.ok) return { isSaved: true, id: result.value };
  const { problems } = result;
  return { isSaved: false, isStale: problems.some(({ code }) => code === "STALE"), problems };
}

async function readAnswers<Key extends SectionKey>(
  tx: Connection,
  application: WholeApplication,
  { key, read }: SectionSave<Key>,
): Promise<Result<Answers[Key]>> {
  const answers = await read(tx, application);
  if (!answers.ok) return answers;
  const problems = shapeProblems(application.type, key, answers.value);
  return problems.length === 0 ? answers : refused(...problems);
}

/** The very first save counts even when it says nothing. */
function isStored<Key extends SectionKey>(
  { answers, sections }: WholeApplication,
  key: Key,
  sent: Answers[Key],
): boolean {
  return sections[key].version > 0 && isDeepStrictEqual(answers[key], sent);
}
