import { readAnswers, storedAnswers, type Prisma } from "@regolith/db";
import type { Answers, SectionKey } from "@regolith/domain";
import type { SeedContext } from "../context.ts";
import type { AskedSpec } from "./spec.ts";
import type { WholeApplication } from "./whole-application.ts";

/** Keeps what named sections said when their changes were asked for, and, where they were sent, what they say since. */
export async function seedSnapshots(
  { tx }: SeedContext,
  wholes: readonly WholeApplication[],
): Promise<void> {
  for (const { id, story } of wholes) {
    const asked = story.events.filter(({ action }) => action === "REQUEST_CHANGES");
    if (asked.length === 0) continue;
    const answers = await readAnswers(tx, id);
    const rows = asked.flatMap(({ id: requestId, at, move }) => {
      const isSent = story.events.some(
        ({ action, at: later }) => action === "RESUBMIT" && later > at,
      );
      return (move?.sections ?? []).map((section) => snapshot(requestId, section, answers, isSent));
    });
    await tx.changeSnapshot.createMany({ data: rows });
  }
}

function snapshot(
  requestId: string,
  { section, before = {} }: AskedSpec,
  answers: Answers,
  isSent: boolean,
): Prisma.ChangeSnapshotCreateManyInput {
  const after = storedAnswers(answers[section]);
  return {
    ...{ requestId, section, before: asItWas(section, answers, before) },
    ...(isSent && { after }),
  };
}

/** The answers with some of them as they were. */
function asItWas(
  section: SectionKey,
  answers: Answers,
  before: Readonly<Record<string, string>>,
): Prisma.InputJsonObject {
  const was = structuredClone(storedAnswers(answers[section]));
  for (const [path, text] of Object.entries(before)) {
    const parts = path.split(".");
    const name = parts.pop() ?? "";
    const holder = parts.reduce<unknown>((value, part) => Reflect.get(Object(value), part), was);
    if (typeof holder !== "object" || holder === null) throw new Error(`${section} has no ${path}`);
    Reflect.set(holder, name, text);
  }
  return was;
}
