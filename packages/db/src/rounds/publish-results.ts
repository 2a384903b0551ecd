import {
  isUnsubmitted,
  roundFigures,
  type CountedApplication,
  type RoundFigures,
} from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import { applicationsByStatus, undecidedAmong } from "./application-counts.ts";
import { lockRound } from "./office-round.ts";
import { recordRound } from "./round-history.ts";

export interface ResultsToPublish {
  readonly round: { readonly id: string; readonly closesAt: Date };
  /** Null for what the portal itself sets up. */
  readonly actorId: string | null;
  readonly at: Date;
  readonly nextId: () => string;
  /** Whether they are added to because of what was granted later. */
  readonly isSupplement?: boolean;
}

export interface Supplement extends Pick<ResultsToPublish, "at" | "nextId"> {
  readonly roundId: string;
  readonly actorId: string;
}

const READ = {
  id: true,
  status: true,
  decidedAt: true,
  person: { select: { name: true } },
  applicant: {
    select: {
      ...{ fullName: true, nativeName: true, institution: true, country: true },
      listed: { select: { nameEn: true, nameZh: true } },
    },
  },
  items: {
    where: { state: "GRANTED" },
    select: {
      ...{ sampleId: true, grantedSampleId: true, grantedUg: true },
      ...{ sample: { select: { code: true } }, grantedSample: { select: { code: true } } },
    },
  },
} satisfies Prisma.ApplicationSelect;
type Row = Prisma.ApplicationGetPayload<{ select: typeof READ }>;

/** Writes what became of a locked round, as it stands now: figures, countries, and who was granted what. */
export async function publishResults(
  tx: Connection,
  { round, actorId, at, nextId, isSupplement = false }: ResultsToPublish,
): Promise<void> {
  const all = await tx.application.findMany({
    where: { roundId: round.id },
    select: READ,
    orderBy: { number: "asc" },
  });
  const rows = all.filter(({ status }) => !isUnsubmitted(status));
  const { countries, ...figures } = roundFigures(rows.map(toCounted), round.closesAt);
  const before = await tx.roundPublication.count({ where: { roundId: round.id } });
  const id = nextId();
  await tx.roundPublication.create({
    data: {
      ...{ id, roundId: round.id, number: before + 1, publishedAt: at, publishedById: actorId },
      ...figures,
    },
  });
  await tx.roundCountryFigure.createMany({ data: countryRows(id, countries) });
  await tx.roundAward.createMany({ data: awardRows(id, rows, nextId) });
  if (actorId === null) return;
  await tx.round.update({ where: { id: round.id }, data: { version: { increment: 1 } } });
  const by = { actorId, at };
  const action = isSupplement ? "RESULTS_SUPPLEMENTED" : "RESULTS_PUBLISHED";
  await recordRound(tx, round.id, { ...by, action, changes: [] });
}

/**
 * Adds what was just granted to the results of its round, where these are published already: somebody was promoted from
 * the reserve list, or an appeal was granted. While another such application is still being decided, they wait for it.
 */
export async function supplementResults(
  tx: Connection,
  { roundId, actorId, at, nextId }: Supplement,
): Promise<void> {
  if ((await tx.roundPublication.count({ where: { roundId } })) === 0) return;
  const round = await lockRound(tx, roundId);
  const counts = (await applicationsByStatus(tx, [roundId])).get(roundId) ?? [];
  if (round === null || undecidedAmong(counts) > 0) return;
  await publishResults(tx, { round, actorId, at, nextId, isSupplement: true });
}

function toCounted({ status, decidedAt, applicant, items }: Row): CountedApplication {
  const grantedUg = items.reduce((sum, item) => sum + (item.grantedUg ?? 0n), 0n);
  return { status, decidedAt, country: applicant?.country ?? "", grantedUg };
}

function countryRows(publicationId: string, countries: RoundFigures["countries"]) {
  return countries.map((figures, position) => ({ publicationId, position, ...figures }));
}

/** By institution, then by person and sample. */
function awardRows(publicationId: string, rows: readonly Row[], nextId: () => string) {
  const awards = rows.filter(({ status }) => status === "APPROVED").flatMap(awardsOf);
  return awards
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ order: _, ...award }, position) => ({
      ...{ id: nextId(), publicationId, position },
      ...award,
    }));
}

function awardsOf({ id: applicationId, applicant, person, items }: Row) {
  const written = applicant?.institution ?? "";
  const listed = applicant?.listed;
  const institutionEn = listed?.nameEn || written;
  const institutionZh = listed?.nameZh || written;
  const personName = applicant?.fullName || person.name;
  const nativeName = applicant?.nativeName || null;
  // Where an equivalent is given in the place of what was asked for, it is that one.
  return items.map(({ sampleId, grantedSampleId, grantedUg, sample, grantedSample }) => ({
    ...{ applicationId, institutionEn, institutionZh, personName, nativeName },
    sampleId: grantedSampleId ?? sampleId,
    massUg: grantedUg ?? 0n,
    order: [institutionEn, personName, (grantedSample ?? sample).code].join("\u0000"),
  }));
}
