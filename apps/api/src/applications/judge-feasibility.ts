import {
  askableByCode,
  findRounds,
  materialsOf,
  recordJudgements,
  type AskableSample,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  allow,
  judgementProblems,
  ok,
  problem,
  refused,
  type Judgement,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication } from "./change-application.ts";
import type { PlainMove } from "./plain-move.ts";

export interface Judging extends PlainMove {
  readonly judgements: readonly Judgement[];
  /** Figures that are no masses at all. */
  readonly unreadable: readonly Problem[];
}

/** A curator says of samples asked for whether they can be given, and what would do as well. */
export async function judgeFeasibility(acting: Acting, judging: Judging): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, judgements, unreadable } = judging;
  return changeApplication(acting, judging, async (tx, application) => {
    const allowed = allow(application, "JUDGE_FEASIBILITY", actor);
    if (!allowed.ok) return allowed;
    if (application.version !== expectedVersion) return refused(problem("STALE"));
    const equivalents = await askableByCode(
      tx,
      judgements.map(({ equivalentCode }) => equivalentCode.trim()),
      { asOffice: true },
    );
    const problems = await problemsOf(tx, application, { judgements, equivalents });
    const named = new Set(unreadable.map(placeOf));
    const further = problems.filter((found) => !named.has(placeOf(found)));
    if (unreadable.length + further.length > 0) return refused(...unreadable, ...further);
    const toRecord = judgements.map(({ equivalentCode, ...judgement }) => ({
      ...judgement,
      equivalentId: equivalents.get(equivalentCode.trim())?.id ?? null,
    }));
    await recordJudgements(tx, application, toRecord, { actorId: actor.id, at: now });
    return ok(undefined);
  });
}

interface ToJudge {
  readonly judgements: readonly Judgement[];
  readonly equivalents: ReadonlyMap<string, AskableSample>;
}

async function problemsOf(
  tx: Connection,
  { items, type, roundId }: WholeApplication,
  { judgements, equivalents }: ToJudge,
): Promise<Problem[]> {
  const equivalentIds = [...equivalents.values()].map(({ id }) => id);
  const materials = await materialsOf(tx, [
    ...items.map(({ sampleId }) => sampleId),
    ...equivalentIds,
  ]);
  const rounds = await findRounds(tx, roundId === null ? [] : [roundId], equivalentIds);
  const round = rounds.get(roundId ?? "");
  return judgementProblems(judgements, {
    ...{ equivalents, materials, type },
    items: items.map((item) => ({ ...item, requestable: item.inTruth })),
    ...(round !== undefined && { round }),
  });
}

const placeOf = ({ path = [] }: Problem) => path.join(" ");
