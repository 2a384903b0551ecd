import { sumUg, type Actor, type Microgram } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import type { ApplicationHead } from "./application.ts";
import type { ApplicationFilter } from "./application-filter.ts";
import { listApplications } from "./list-applications.ts";
import { HEAD } from "./rows.ts";
import { toHead } from "./to-application.ts";

/** One application as a row of a table. */
export interface ExportedApplication {
  readonly head: ApplicationHead;
  /** Code of its round; null without one. */
  readonly round: string | null;
  /** Missions that samples asked for came from, in the catalogue's order. */
  readonly missions: readonly { readonly en: string; readonly zh: string }[];
  readonly sampleCodes: readonly string[];
  readonly wholeUnits: number;
  /** Sums over powder. */
  readonly minimumUg: Microgram;
  readonly optimumUg: Microgram;
  /** Sum over everything recommended or granted; null while nothing is. */
  readonly grantedUg: Microgram | null;
  /** Whether that is granted, and not only recommended. */
  readonly isGranted: boolean;
  readonly applicant: {
    readonly fullName: string;
    readonly nativeName: string;
    readonly email: string;
    readonly institution: string;
    readonly country: string;
  };
}

/**
 * All applications of a list by their numbers, which never change: what is decided or submitted meanwhile
 * neither doubles nor hides a row. One page of them is in memory at a time.
 */
export async function* exportedApplications(
  db: Connection,
  actor: Actor,
  filter: ApplicationFilter,
  pageSize = 500,
): AsyncGenerator<ExportedApplication> {
  const order = { field: "NUMBER", descending: false } as const;
  for (let after = undefined as Place | undefined; ;) {
    const page = { order, limit: pageSize, ...(after && { after }) };
    const places = await listApplications(db, actor, filter, page);
    yield* await readRows(db, places);
    after = places.at(-1);
    if (places.length < pageSize) return;
  }
}

interface Place {
  readonly id: string;
  readonly value: string;
}

const EXPORTED = {
  ...HEAD,
  person: { select: { name: true, nativeName: true, institution: true, country: true } },
  round: { select: { code: true } },
  applicant: true,
  items: {
    select: {
      ...{ minimumUg: true, optimumUg: true, grantedUg: true, state: true },
      sample: {
        select: {
          ...{ code: true, requestMode: true },
          mission: { select: { code: true, position: true, nameEn: true, nameZh: true } },
        },
      },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ApplicationInclude;
type Row = Prisma.ApplicationGetPayload<{ include: typeof EXPORTED }>;

async function readRows(db: Connection, places: readonly Place[]): Promise<ExportedApplication[]> {
  const rows = await db.application.findMany({
    where: { id: { in: places.map(({ id }) => id) } },
    include: EXPORTED,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return places.flatMap(({ id }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [toExported(row)];
  });
}

function toExported(row: Row): ExportedApplication {
  const { person, round, applicant, items, ...head } = row;
  const powders = items.filter(({ sample }) => sample.requestMode === "BY_MASS");
  const granted = items.flatMap(({ grantedUg }) => grantedUg ?? []);
  return {
    head: toHead(head),
    round: round?.code ?? null,
    missions: missionsOf(items),
    sampleCodes: items.map(({ sample }) => sample.code),
    wholeUnits: items.length - powders.length,
    minimumUg: sumUg(powders.map(({ minimumUg }) => minimumUg ?? 0n)),
    optimumUg: sumUg(powders.map(({ optimumUg }) => optimumUg ?? 0n)),
    grantedUg: granted.length === 0 ? null : sumUg(granted),
    isGranted: items.some(({ state }) => state === "GRANTED"),
    applicant: {
      fullName: applicant?.fullName || person.name,
      nativeName: applicant?.nativeName || (person.nativeName ?? ""),
      email: applicant?.email ?? "",
      institution: applicant?.institution || (person.institution ?? ""),
      country: applicant?.country || (person.country ?? ""),
    },
  };
}

function missionsOf(items: Row["items"]): ExportedApplication["missions"] {
  const byCode = new Map(items.map(({ sample: { mission } }) => [mission.code, mission]));
  return [...byCode.values()]
    .toSorted((one, other) => one.position - other.position)
    .map(({ nameEn, nameZh }) => ({ en: nameEn, zh: nameZh }));
}
