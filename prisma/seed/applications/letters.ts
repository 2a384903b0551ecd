import { letterOf, type AppealState } from "@regolith/domain";
import { writeDecisionLetter, type Prisma } from "@regolith/db";
import type { SeedContext } from "../context.ts";
import { titleOf } from "./spec.ts";
import { byPerson, type Story, type StoryEvent } from "./story.ts";
import type { WholeApplication } from "./whole-application.ts";

const ANSWERS: ReadonlyMap<string, AppealState> = new Map<string, AppealState>([
  ["GRANT_APPEAL", "GRANTED"],
  ["REFUSE_APPEAL", "REFUSED"],
]);

/** What an appeal left behind: its grounds are the words that came with it. */
export function appealRows(
  context: SeedContext,
  applicationId: string,
  { events }: Story,
): Prisma.AppealCreateManyInput[] {
  return events.flatMap(({ action, at, actorId, move }) => {
    if (action !== "APPEAL") return [];
    const answered = events.find((event) => event.at > at && ANSWERS.has(event.action));
    const made = { grounds: move?.note ?? "", madeById: byPerson(actorId), madeAt: at };
    return [{ id: context.nextId(), applicationId, ...made, ...answerIn(answered) }];
  });
}

function answerIn(answered: StoryEvent | undefined) {
  if (answered === undefined) return { state: "OPEN" } as const;
  const { action, at: answeredAt, actorId: answeredById, move } = answered;
  return {
    ...{ state: ANSWERS.get(action) ?? "OPEN", answer: move?.note ?? "" },
    ...{ answeredAt, answeredById },
  };
}

/** The letter of every decision, written as it would have been. */
export async function seedLetters(
  { tx }: SeedContext,
  { id, personId, roundId, number, spec, story }: WholeApplication,
): Promise<void> {
  let appeal: AppealState | null = null;
  const about = { id, personId, roundId, number, type: spec.type, title: titleOf(spec) };
  for (const { id: eventId, action, at, move } of story.events) {
    if (action === "APPEAL") appeal = "OPEN";
    if (action === "CREATE" || letterOf(action) === null) continue;
    await writeDecisionLetter(
      tx,
      { ...about, appeal },
      {
        ...{ id: eventId, action, at, note: move?.note ?? undefined },
        reasonCode: move?.reasonCode ?? undefined,
      },
    );
  }
}
