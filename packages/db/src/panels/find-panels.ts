import {
  DECLINE_REASONS,
  maySit,
  readsPanels,
  recusedFrom,
  type Actor,
  type Policy,
} from "@regolith/domain";
import { HEAD } from "../applications/rows.ts";
import { toHead } from "../applications/to-application.ts";
import type { Prisma } from "../generated/client.ts";
import { toPerson, WITH_ROLES } from "../people/person.ts";
import { policyOf } from "../policy/index.ts";
import type { Connection } from "../transaction.ts";
import type { RecordedCase, RecordedMotion, RecordedPanel, SeatedMember } from "./panel.ts";

const WHOLE = {
  round: { select: { code: true, nameEn: true, nameZh: true, policyVersion: true } },
  members: { include: { person: { include: WITH_ROLES } } },
  cases: {
    include: {
      application: { include: HEAD },
      recusals: { orderBy: { at: "asc" } },
      motions: {
        include: { votes: { orderBy: { seq: "asc" } } },
        orderBy: [{ putAt: "asc" }, { id: "asc" }],
      },
    },
    orderBy: { position: "asc" },
  },
  minutes: true,
} satisfies Prisma.PanelInclude;

const NONE = { id: { in: [] } } satisfies Prisma.PanelWhereInput;

type Row = Prisma.PanelGetPayload<{ include: typeof WHOLE }>;
type CaseRow = Row["cases"][number];

/** Meetings by their ids, with everything in them; those that do not exist are not among them. */
export async function findPanels(
  db: Connection,
  ids: readonly string[],
  among: Prisma.PanelWhereInput = {},
): Promise<ReadonlyMap<string, RecordedPanel>> {
  const where = { AND: [among, { id: { in: [...ids] } }] };
  const rows = await db.panel.findMany({ where, include: WHOLE });
  const panels = await Promise.all(
    rows.map(async (row) => toPanel(row, await policyOf(db, row.round.policyVersion))),
  );
  return new Map(panels.map((panel) => [panel.id, panel]));
}

/** Those of the meetings that somebody knows of. Of others no more is read than of what is not there. */
export function findKnownPanels(
  db: Connection,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordedPanel>> {
  const isMember = { members: { some: { personId: actor.id } } };
  const known = maySit(actor) ? isMember : NONE;
  return findPanels(db, ids, readsPanels(actor) ? {} : known);
}

/** The meeting as nobody else can change it until the transaction ends. */
export async function lockPanel(tx: Connection, id: string): Promise<RecordedPanel | null> {
  await tx.$queryRaw`select "id" from "Panel" where "id" = ${id}::uuid for update`;
  return (await findPanels(tx, [id])).get(id) ?? null;
}

/** Which meeting a case or a motion belongs to. */
export async function panelIdOf(
  db: Connection,
  {
    caseId,
    ...motion
  }: { readonly caseId?: string; readonly motionId?: string; readonly consentId?: string },
): Promise<string | null> {
  const { motionId, consentId } = motion;
  const some = motionId === undefined ? { consentId: consentId ?? "" } : { id: motionId };
  const where = caseId === undefined ? { motions: { some } } : { id: caseId };
  const row = await db.panelCase.findFirst({ where, select: { panelId: true } });
  return row?.panelId ?? null;
}

function toPanel(
  { round: { policyVersion: _, ...round }, members, cases, minutes, ...row }: Row,
  policy: Policy,
): RecordedPanel {
  const { id, roundId, meetsAt, place, presiderId, state, version } = row;
  const { begunAt, closedAt, provenance } = row;
  const seated = members.map(toMember).toSorted(byName);
  return {
    ...{ id, roundId, round, meetsAt, place, presiderId, state, version },
    ...{ begunAt, closedAt, provenance, minutes, policy },
    members: seated,
    cases: cases.map((one) => toCase(one, seated)),
  };
}

function toMember({
  personId,
  person: row,
  presentAt,
  leftAt,
}: Row["members"][number]): SeatedMember {
  const person = toPerson(row);
  const isPresent = presentAt !== null && leftAt === null;
  return { personId, person, roles: person.roles, presentAt, leftAt, isPresent };
}

function byName(one: SeatedMember, other: SeatedMember): number {
  return one.person.name.localeCompare(other.person.name, "en");
}

/** Recused are those on record for this case, and those who have become so since. */
function toCase(row: CaseRow, members: readonly SeatedMember[]): RecordedCase {
  const application = toHead(row.application);
  const { id, applicationId, position, state, presiderId, openedAt } = row;
  const { notes, notesVersion, deferral, version } = row;
  const now = recusedFrom(
    application,
    members.map(({ person }) => person),
  );
  return {
    ...{ id, applicationId, application, position, state, presiderId, openedAt },
    ...{ notes, notesVersion, deferral, version },
    recusals: row.recusals.map(({ personId, kind, at }) => ({ personId, kind, at })),
    recusedIds: [...new Set([...row.recusals.map(({ personId }) => personId), ...now])],
    motions: row.motions.map(toMotion),
  };
}

function toMotion({
  reasonCode,
  votes,
  caseId: _,
  ...row
}: CaseRow["motions"][number]): RecordedMotion {
  return {
    ...row,
    reasonCode: DECLINE_REASONS.find((known) => known === reasonCode) ?? null,
    votes: votes.map(({ personId, vote, at }) => ({ personId, vote, at })),
  };
}
