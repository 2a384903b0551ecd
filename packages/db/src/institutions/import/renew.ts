import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "../../generated/client.ts";
import type { Connection } from "../../transaction.ts";
import { findableBy, type InstitutionName } from "../institution.ts";
import type { RorRecord } from "./ror-record.ts";

/** What an import has to know of an institution that is there. */
export const KNOWN = {
  ...{ id: true, nameEn: true, nameZh: true, country: true, website: true, emailDomains: true },
  ...{ rorId: true, state: true, editedAt: true, mergedIntoId: true },
  names: {
    select: { text: true, language: true, kind: true, source: true },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.InstitutionSelect;
export type Known = Prisma.InstitutionGetPayload<{ select: typeof KNOWN }>;

type Facts = Pick<Known, "nameEn" | "nameZh" | "country" | "website" | "emailDomains" | "state">;

/** Adds institutions that the directory did not have. */
export async function add(tx: Connection, records: readonly RorRecord[], at: Date): Promise<void> {
  const added = await tx.institution.createManyAndReturn({
    data: records.map((record) => ({
      ...{ rorId: record.rorId, provenance: "PUBLISHED", createdAt: at, ...factsOf(record) },
      ...findableBy([record.nameEn, record.nameZh ?? "", ...textsOf(record.names)]),
    })),
    select: { id: true, rorId: true },
  });
  const ids = new Map(added.map(({ id, rorId }) => [rorId, id]));
  await tx.institutionName.createMany({
    data: records.flatMap(({ rorId, names }) => nameRows(ids.get(rorId) ?? "", names)),
  });
}

/** Brings one that is there up to the registry's record. Returns whether there was anything to change. */
export async function renew(tx: Connection, record: RorRecord, row: Known): Promise<boolean> {
  if (row.mergedIntoId !== null) return false;
  const facts = newFacts(record, row);
  const names = registryNames(record, facts);
  const [before, kept] = [namesFrom(row, "REGISTRY"), namesFrom(row, "OFFICE")];
  const isSame = isDeepStrictEqual(facts, oldFacts(row)) && isDeepStrictEqual(names, before);
  if (isSame) return false;
  const all = [facts.nameEn, facts.nameZh ?? "", ...textsOf(names), ...textsOf(kept)];
  await tx.institution.update({
    where: { id: row.id },
    data: {
      ...{ ...facts, ...findableBy(all), version: { increment: 1 } },
      // What exists again was followed by nothing.
      ...(facts.state === "LISTED" && { successorId: null }),
    },
  });
  await tx.institutionName.deleteMany({ where: { institutionId: row.id, source: "REGISTRY" } });
  await tx.institutionName.createMany({ data: nameRows(row.id, names) });
  return true;
}

function factsOf(record: RorRecord): Facts {
  const { nameEn, nameZh, country, website, emailDomains, isActive } = record;
  const state = isActive ? "LISTED" : "CLOSED";
  return { nameEn, nameZh, country, website, emailDomains: [...emailDomains], state };
}

/** What the office wrote stays, and so does its word on a proposal; what the registry does not know is kept. */
function newFacts(record: RorRecord, row: Known): Facts {
  const news = factsOf(record);
  const { nameEn, nameZh, country, emailDomains } = row.editedAt === null ? news : row;
  const isDecided = row.state === "LISTED" || row.state === "CLOSED";
  return {
    ...{ nameEn, nameZh: nameZh ?? row.nameZh, country: country ?? row.country, emailDomains },
    website: news.website ?? row.website,
    state: isDecided ? news.state : row.state,
  };
}

function oldFacts({ nameEn, nameZh, country, website, emailDomains, state }: Known): Facts {
  return { nameEn, nameZh, country, emailDomains, website, state };
}

/** All names of the registry beside the two the directory shows. */
function registryNames(record: RorRecord, shown: Facts): InstitutionName[] {
  const main: InstitutionName[] = [
    { text: record.nameEn, language: "en", kind: "LABEL" },
    ...(record.nameZh === null
      ? []
      : [{ text: record.nameZh, language: "zh", kind: "LABEL" } as const]),
  ];
  return [...main, ...record.names].filter(
    ({ text }) => text !== shown.nameEn && text !== shown.nameZh,
  );
}

function namesFrom({ names }: Known, wanted: "REGISTRY" | "OFFICE"): InstitutionName[] {
  return names
    .filter(({ source }) => source === wanted)
    .map(({ text, language, kind }) => ({ text, language, kind }));
}

function textsOf(names: readonly InstitutionName[]): string[] {
  return names.map(({ text }) => text);
}

function nameRows(institutionId: string, names: readonly InstitutionName[]) {
  return names.map((name, position) => ({
    ...{ institutionId, source: "REGISTRY" as const, position, ...name },
  }));
}
