import {
  boardSamples,
  findBoardRound,
  findDraft,
  panelHeads,
  rankingOf,
  withItems,
  type ApplicationHead,
  type BoardApplication,
  type BoardRound,
  type BoardSample,
  type Connection,
  type PlanContents,
  type PlanEntry,
  type StoredPlan,
} from "@regolith/db";
import {
  boardAccess,
  inPlannedOrder,
  isAcceptableEquivalent,
  orderOfBoard,
  readsBoards,
  type Actor,
  type AllocatableSample,
  type AllocationInstance,
  type BoardAccess,
} from "@regolith/domain";

/** A round's board as somebody sees it, with what is planned for what they see. */
export interface Board extends PlanContents {
  readonly round: BoardRound;
  readonly access: BoardAccess<ApplicationHead>;
  /** From the first rank to the last. */
  readonly applications: readonly BoardApplication[];
  readonly samples: readonly BoardSample[];
  /** Null until it is saved for the first time. */
  readonly draft: StoredPlan | null;
  readonly instance: AllocationInstance;
}

/** Null for rounds that do not exist and for people who have no boards. */
export async function loadBoard(
  db: Connection,
  actor: Actor,
  roundCode: string,
): Promise<Board | null> {
  const round = await findBoardRound(db, roundCode);
  if (round === null || !readsBoards(actor)) return null;
  const draft = await findDraft(db, round.id);
  const access = boardAccess(await panelHeads(db, round.id), actor);
  const ranking = (await rankingOf(db, round.id)).map(({ applicationId }) => applicationId);
  const order = orderOfBoard(draft?.entries ?? [], ranking);
  const applications = inPlannedOrder(await withItems(db, access.shown), order);
  const contents = contentsOf(draft, applications);
  const items = applications.flatMap((application) => application.items);
  const given = contents.grants.map(({ sampleId }) => sampleId);
  const found = await boardSamples(db, round, items, given);
  const samples = ofUse(found, applications, given);
  const instance = { applications, samples };
  return { ...contents, round, access, applications, samples, draft, instance };
}

/** What a plan says of these applications; an entry for each of them, in their order. */
export function contentsOf(
  plan: PlanContents | null,
  applications: readonly BoardApplication[],
): PlanContents {
  const itemIds = new Set(applications.flatMap(({ items }) => items.map(({ id }) => id)));
  return {
    entries: applications.map(
      ({ id }) => plan?.entries.find(({ applicationId }) => applicationId === id) ?? untouched(id),
    ),
    grants: plan?.grants.filter(({ itemId }) => itemIds.has(itemId)) ?? [],
  };
}

function untouched(applicationId: string): PlanEntry {
  return { applicationId, outcome: "OPEN", reason: "", reasonCode: null, moveReason: "" };
}

/** Those that are asked for, given, or could stand in for one that is asked for. */
function ofUse(
  samples: readonly BoardSample[],
  applications: readonly BoardApplication[],
  given: readonly string[],
): readonly BoardSample[] {
  const byId = new Map(samples.map((sample) => [sample.id, sample]));
  const items = applications.flatMap((application) => application.items);
  const asked = new Set([...items.map(({ sampleId }) => sampleId), ...given]);
  const standsIn = (sample: AllocatableSample) =>
    items.some((item) => {
      const wanted = byId.get(item.sampleId);
      return wanted !== undefined && isAcceptableEquivalent(item, wanted, sample);
    });
  return samples.filter((sample) => asked.has(sample.id) || standsIn(sample));
}
