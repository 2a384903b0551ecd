import { randomUUID } from "node:crypto";
import {
  COMMITTEE_ROLES,
  isUnsubmitted,
  OWN_TERMS,
  sampleCodeKey,
  type Actor,
  type ApplicationStatus,
  type Microgram,
  type Role,
} from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import { findableBy } from "../institutions/institution.ts";
import { recordEntries } from "../ledger/ledger-store.ts";
import type { Connection } from "../transaction.ts";

/** When everything built here happened. */
export const BUILT_AT = new Date("2026-03-02T01:00:00Z");

/**
 * Somebody with an account, with the roles and as the confirmed officer of the institutions named, who agreed to the
 * product's terms.
 */
export async function aPerson(
  db: Connection,
  {
    roles = [],
    officerOf = [],
    hasAgreed = true,
    ...facts
  }: Partial<Prisma.PersonCreateManyInput> & {
    roles?: readonly Role[];
    officerOf?: readonly string[];
    /** To the terms of use and the privacy notice that the product brings along. */
    hasAgreed?: boolean;
  } = {},
): Promise<Actor> {
  const id = facts.id ?? randomUUID();
  const { email, emailVerified } = await db.person.create({
    data: {
      id,
      name: "Ada Probe",
      email: `${id}@people.test`,
      emailVerified: true,
      institution: institutionOf(id, roles),
      country: "DE",
      ...facts,
      roleGrants: { create: roles.map((role) => ({ role, grantedAt: BUILT_AT })) },
      termsAcceptances: { create: hasAgreed ? AGREED : [] },
    },
  });
  for (const institutionId of officerOf) {
    await anOfficer(db, { institutionId, person: { id, email } });
  }
  return { id, email, emailVerified, formerEmails: [], roles, officerOf };
}

/** Whoever judges works elsewhere than those who apply, each at a place of their own. */
function institutionOf(id: string, roles: readonly Role[]): string {
  const judges = COMMITTEE_ROLES.some((role) => roles.includes(role));
  return judges ? `Academy ${id}` : "Institute of Probes";
}

const AGREED = OWN_TERMS.map(({ document, version, hashes }) => ({
  ...{ document, version, textHash: hashes.EN, language: "EN" as const, at: BUILT_AT },
}));

/** Makes somebody a confirmed officer of an institution. */
export async function anOfficer(
  db: Connection,
  {
    institutionId,
    person: { id: personId, email },
  }: { readonly institutionId: string; readonly person: Pick<Actor, "id" | "email"> },
): Promise<void> {
  await db.institutionOfficer.create({
    data: {
      ...{ institutionId, personId, email, name: "Ada Probe", state: "CONFIRMED" },
      ...{ proposedAt: BUILT_AT, acceptedAt: BUILT_AT, decidedAt: BUILT_AT },
    },
  });
}

/** An institution of the directory. */
export async function anInstitution(
  db: Connection,
  facts: Partial<Prisma.InstitutionCreateManyInput> = {},
): Promise<{ id: string; nameEn: string }> {
  const nameEn = facts.nameEn ?? "Institute of Probes";
  const found = findableBy([nameEn, facts.nameZh ?? ""]);
  const { id } = await db.institution.create({
    data: { nameEn, ...found, provenance: "DEMONSTRATION", ...facts },
  });
  return { id, nameEn };
}

/** A mission by its code, made when it is not there yet. */
export async function aMission(db: Connection, code = "chang-e-5"): Promise<string> {
  const { id } = await db.mission.upsert({
    where: { code },
    update: {},
    create: {
      ...{ code, position: 1, nameEn: "Chang'e-5", nameZh: "嫦娥五号", status: "RETURNED" },
      ...{ targetBodyEn: "Moon", targetBodyZh: "月球", summaryEn: "", summaryZh: "" },
    },
  });
  return id;
}

/** A research powder, with stock unless `stockUg` is null. */
export async function aSample(
  db: Connection,
  {
    stockUg = 10_000n,
    ...facts
  }: Partial<Prisma.SampleCreateManyInput> & { stockUg?: Microgram | null } = {},
): Promise<{ id: string; code: string }> {
  const code = facts.code ?? `TEST-${randomUUID().slice(0, 8)}`;
  const { id } = await db.sample.create({
    data: {
      ...{ code, codeKey: sampleCodeKey(code), missionId: await aMission(db) },
      ...{ useCategory: "RESEARCH", collectionMethod: "SCOOPED", form: "POWDER" },
      ...{ requestMode: "BY_MASS", nameEn: "Soil", nameZh: "月壤", provenance: "DEMONSTRATION" },
      stockProvenance: stockUg === null ? null : "DEMONSTRATION",
      searchText: code.toLowerCase(),
      ...facts,
    },
  });
  if (stockUg !== null) await intake(db, id, stockUg);
  return { id, code };
}

async function intake(db: Connection, sampleId: string, massUg: Microgram): Promise<void> {
  const provenance = "DEMONSTRATION";
  const entry = { sampleId, massUg, at: BUILT_AT, actorId: null, provenance } as const;
  const result = await recordEntries(db, [
    { ...entry, from: "OUTSIDE", to: "AVAILABLE", reason: "INTAKE" },
  ]);
  if (!result.ok) throw new Error("No intake");
}

/** A round for everybody, open in 2026, that offers the named samples. */
export async function aRound(
  db: Connection,
  {
    offers = [],
    ...facts
  }: Partial<Prisma.RoundCreateManyInput> & { offers?: readonly { readonly id: string }[] } = {},
): Promise<{ id: string; code: string }> {
  const code = facts.code ?? `round-${randomUUID().slice(0, 8)}`;
  const { id } = await db.round.create({
    data: {
      ...{ code, nameEn: "A round", nameZh: "一个批次", audience: "BOTH" },
      opensAt: new Date("2025-12-31T16:00:00Z"),
      closesAt: new Date("2026-12-31T16:00:00Z"),
      provenance: "DEMONSTRATION",
      ...facts,
      samples: { create: offers.map((sample) => ({ sampleId: sample.id })) },
    },
  });
  return { id, code };
}

/** An application as it stands in the table, without events; in a round of its own once it was submitted. */
export async function anApplication(
  db: Connection,
  {
    title = "Water in old glass",
    teamEmails = [],
    members = [],
    ...facts
  }: Partial<Prisma.ApplicationCreateManyInput> & {
    readonly personId: string;
    title?: string;
    teamEmails?: readonly string[];
    /** Those who joined. */
    members?: readonly Pick<Actor, "id" | "email">[];
  },
): Promise<{ id: string; number: string }> {
  const status: ApplicationStatus = facts.status ?? "DRAFT";
  const number = facts.number ?? `2026-${randomUUID().slice(0, 8)}`;
  const member = { fullName: "Tam Member", role: "CO_INVESTIGATOR" } as const;
  const { id } = await db.application.create({
    data: {
      ...{ type: "RESEARCH", status, number, formVersion: 1, provenance: "DEMONSTRATION" },
      ...{ statusSince: BUILT_AT, createdAt: BUILT_AT, updatedAt: BUILT_AT },
      ...(!isUnsubmitted(status) && { submittedAt: BUILT_AT }),
      ...(status === "ENDORSEMENT" &&
        facts.endorserId === undefined && { endorserId: (await anInstitution(db)).id }),
      ...(isDecided(status) && { decidedAt: BUILT_AT }),
      ...(status === "CHANGES_REQUESTED" && { statusBeforeChanges: "SUBMITTED" }),
      roundId: facts.roundId ?? (status === "DRAFT" ? null : (await aRound(db)).id),
      ...facts,
      ...(facts.type === "PUBLIC_WELFARE"
        ? { exhibition: { create: { title } } }
        : { project: { create: { title } } }),
      teamMembers: {
        create: [
          ...teamEmails.map((email, position) => ({ ...member, email, position })),
          ...members.map(({ id: personId, email }, index) => ({
            ...{ ...member, personId, email, state: "ACCEPTED" as const },
            position: teamEmails.length + index,
          })),
        ],
      },
    },
  });
  return { id, number };
}

function isDecided(status: ApplicationStatus): boolean {
  return status === "APPROVED" || status === "DECLINED" || status === "REVOKED";
}

/** A technique that changes nothing, on the office's list. */
export async function aTechnique(
  db: Connection,
  facts: Partial<Prisma.TechniqueCreateManyInput> = {},
): Promise<{ id: string; code: string }> {
  const code = facts.code ?? `T-${randomUUID().slice(0, 8).toUpperCase()}`;
  return db.technique.create({
    data: {
      ...{ code, position: 1, nameEn: `Probing ${code}`, nameZh: `探测 ${code}` },
      ...{ destructiveness: "NONE", forms: ["POWDER"], provenance: "DEMONSTRATION" },
      ...{ createdAt: BUILT_AT, updatedAt: BUILT_AT },
      ...facts,
    },
    select: { id: true, code: true },
  });
}
