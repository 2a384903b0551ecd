import {
  APPLICATION_STATUSES,
  missing,
  POLICY_V1,
  submissionProblems,
  sectionsOf,
  sumUg,
  type ApplicationStatus,
} from "@regolith/domain";
import { findRounds, findWholes, type WholeApplication } from "@regolith/db";
import type { TestDatabase } from "@regolith/db/testing";
import { aSeededDatabase, NOW, PATIENCE_MS } from "./testing/a-seeded-database.ts";

let db: TestDatabase;
let applications: readonly WholeApplication[];

beforeAll(async () => {
  db = await aSeededDatabase();
  applications = await readAll();
}, PATIENCE_MS);
afterAll(() => db.drop());

/** Where what is granted stays reserved. */
const PROMISED: readonly ApplicationStatus[] = ["RECOMMENDED", "APPROVED"];

describe("the seeded applications", () => {
  it("are in every status, several submitted and under review", () => {
    const statuses = applications.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(APPLICATION_STATUSES));
    expect(statuses).toHaveLength(37);
    expect(statuses.filter((status) => status === "SUBMITTED").length).toBeGreaterThan(2);
    expect(statuses.filter((status) => status === "UNDER_REVIEW").length).toBeGreaterThan(2);
  });

  it("are complete once they were submitted", () => {
    const submitted = applications.filter(({ status }) => status !== "DRAFT");
    expect(submitted.flatMap((application) => missing(application, POLICY_V1))).toEqual([]);
    expect(
      submitted.filter(({ type, sections }) =>
        sectionsOf(type).some((key) => sections[key].version < 1),
      ),
    ).toEqual([]);
  });

  it("are for the public, too: a draft, one waiting, one in review and one approved", () => {
    const welfare = applications.filter(({ type }) => type === "PUBLIC_WELFARE");
    expect(welfare.map(({ status }) => status).toSorted()).toEqual([
      "APPROVED",
      "DRAFT",
      "SUBMITTED",
      "UNDER_REVIEW",
    ]);
    expect(welfare.map(({ title }) => title)).not.toContain("");
    expect(welfare.filter(({ provenance }) => provenance !== "DEMONSTRATION")).toEqual([]);
  });

  it("ask only for samples set aside for their use", () => {
    for (const { type, items } of applications) {
      const uses = items.map(({ requestable }) => requestable.sample.useCategory);
      expect(new Set(uses)).toEqual(new Set(items.length === 0 ? [] : [type]));
    }
  });

  it("leave something to do in every draft", () => {
    const drafts = applications.filter(({ status }) => status === "DRAFT");
    expect(drafts.filter((draft) => missing(draft, POLICY_V1).length === 0)).toEqual([]);
  });

  it("could have been submitted when they were: inside their round, for what it offers", async () => {
    const waiting = applications.filter(({ status }) =>
      ["SUBMITTED", "UNDER_REVIEW", "CHANGES_REQUESTED"].includes(status),
    );
    const rounds = await roundsOf(waiting);
    for (const application of waiting) {
      const context = {
        round: rounds.get(application.roundId ?? "") ?? null,
        samples: new Map(application.items.map((item) => [item.sampleId, item.requestable])),
        now: application.submittedAt ?? NOW,
        hasNotice: false,
        policy: POLICY_V1,
      };
      expect(submissionProblems(application, context)).toEqual([]);
    }
  });

  it("ask only for what their round offers, and in its time", async () => {
    const sent = applications.filter(({ submittedAt }) => submittedAt !== null);
    const rounds = await roundsOf(sent);
    for (const { roundId, submittedAt, items } of sent) {
      const round = rounds.get(roundId ?? "");
      expect(items.filter(({ sampleId }) => round?.sampleIds.has(sampleId) !== true)).toEqual([]);
      const at = submittedAt ?? NOW;
      expect(round !== undefined && round.opensAt <= at && at < round.closesAt).toBe(true);
      expect(at <= NOW).toBe(true);
    }
  });

  it("hold in the ledger exactly what was granted, and nothing that was revoked", async () => {
    for (const { status, items } of applications) {
      for (const { id, grantedUg } of items) {
        const held = await heldFor(id);
        expect(held).toBe(PROMISED.includes(status) ? (grantedUg ?? 0n) : 0n);
      }
    }
    const reserved = await db.prisma.sampleStock.aggregate({ _sum: { reservedUg: true } });
    const granted = applications
      .filter(({ status }) => PROMISED.includes(status))
      .flatMap(({ items }) => items.flatMap(({ grantedUg }) => grantedUg ?? []));
    expect(reserved._sum.reservedUg).toBe(sumUg(granted));
  });

  it("have numbers that go on where the seed stopped", async () => {
    const last = await db.prisma.applicationNumber.findMany({ orderBy: { year: "asc" } });
    for (const { year, last: highest } of last) {
      const places = applications
        .filter(({ number }) => number.startsWith(`${year}-`))
        .map(({ number }) => Number(number.slice(5)))
        .toSorted((one, other) => one - other);
      expect(places).toEqual(Array.from({ length: highest }, (_, index) => index + 1));
    }
  });

  it("have a history that leads to where they are, and an open request only where one is waited for", async () => {
    for (const { id, status, changeRequest } of applications) {
      const events = await db.prisma.applicationEvent.findMany({
        where: { applicationId: id },
        orderBy: { seq: "asc" },
      });
      expect(events[0]?.action).toBe("CREATE");
      expect(events.at(-1)?.toStatus).toBe(status);
      const times = events.map(({ at }) => at.getTime());
      expect(times.toSorted((one, other) => one - other)).toEqual(times);
      const broken = events
        .slice(1)
        .filter((event, at) => event.fromStatus !== events[at]?.toStatus);
      expect(broken).toEqual([]);
      expect(changeRequest !== null).toBe(status === "CHANGES_REQUESTED");
    }
  });
});

describe("the seeded rounds", () => {
  it("are two open to all, one of which asks for endorsement, two closed and one to come", async () => {
    const rounds = await db.prisma.round.findMany({ orderBy: { opensAt: "asc" } });
    expect(rounds.map(({ code, audience }) => [code, audience])).toEqual([
      ["2025-2", "DOMESTIC"],
      ["2026-1", "INTERNATIONAL"],
      ["2026-3", "BOTH"],
      ["2026-2", "BOTH"],
      ["2027-1", "INTERNATIONAL"],
    ]);
    expect(rounds.filter((round) => round.asksEndorsement).map(({ code }) => code)).toEqual([
      "2026-3",
    ]);
    const open = rounds.filter(({ opensAt, closesAt }) => opensAt <= NOW && NOW < closesAt);
    expect(open.map(({ code, closesAt }) => [code, closesAt.toISOString()])).toEqual([
      ["2026-3", "2027-04-22T16:00:00.000Z"],
      ["2026-2", "2027-03-23T16:00:00.000Z"],
    ]);
  });

  it("are one with results, and one that asks for notices of intent before it closes", async () => {
    const decided = await db.prisma.round.findMany({
      where: { results: { some: {} } },
      include: { results: { include: { awards: true, countries: true } } },
    });
    expect(decided.map(({ code }) => code)).toEqual(["2025-2"]);
    const [results] = decided[0]?.results ?? [];
    expect(results?.approved).toBeGreaterThan(0);
    expect(results?.awards.length).toBeGreaterThan(1);
    expect(results?.countries.map(({ country }) => country)).toEqual(["CN"]);
    const asking = await db.prisma.round.findMany({ where: { noticeDueAt: { not: null } } });
    expect(asking.map(({ code }) => code)).toEqual(["2027-1"]);
  });

  it("keep what could be lent when they opened", async () => {
    const { roundSample } = db.prisma;
    const opened = { round: { opensAt: { lte: NOW } } };
    expect(await roundSample.count({ where: { ...opened, availableUg: null } })).toBe(0);
    expect(
      await roundSample.count({ where: { ...opened, availableUg: { gt: 0 } } }),
    ).toBeGreaterThan(500);
    const ahead = { round: { opensAt: { gt: NOW } }, availableUg: { not: null } };
    expect(await roundSample.count({ where: ahead })).toBe(0);
  });

  it("offer nothing sealed or withheld, and leave something out", async () => {
    const open = { round: { code: "2026-2" } };
    const { roundSample, sample } = db.prisma;
    const sealed = ["PERMANENT_STORAGE", "BACKUP_STORAGE"] as const;
    const barred = { OR: [{ useCategory: { in: [...sealed] } }, { withheld: true }] };
    expect(await roundSample.count({ where: { ...open, sample: barred } })).toBe(0);
    const leftOut = {
      withheld: false,
      useCategory: "RESEARCH" as const,
      stock: { availableUg: { gt: 0n } },
      offeredIn: { none: open },
    };
    expect(await sample.count({ where: leftOut })).toBeGreaterThan(5);
    const welfare = { ...open, sample: { useCategory: "PUBLIC_WELFARE" as const } };
    expect(await roundSample.count({ where: welfare })).toBeGreaterThan(30);
    expect(await roundSample.count({ where: open })).toBeGreaterThan(300);
  });
});

async function readAll(): Promise<readonly WholeApplication[]> {
  const rows = await db.prisma.application.findMany({ select: { id: true, personId: true } });
  const found: WholeApplication[] = [];
  for (const { id, personId } of rows) {
    const address = { email: "", emailVerified: true, formerEmails: [] };
    const actor = { id: personId, ...address, roles: [], officerOf: [] };
    found.push(...(await findWholes(db.prisma, actor, [id])).values());
  }
  return found;
}

function roundsOf(some: readonly WholeApplication[]) {
  const rounds = some.flatMap(({ roundId }) => roundId ?? []);
  const samples = some.flatMap(({ items }) => items.map(({ sampleId }) => sampleId));
  return findRounds(db.prisma, rounds, samples);
}

async function heldFor(applicationItemId: string): Promise<bigint> {
  const entries = await db.prisma.ledgerEntry.findMany({ where: { applicationItemId } });
  const signed = entries.map(({ toBucket, fromBucket, massUg }) =>
    toBucket === "RESERVED" ? massUg : fromBucket === "RESERVED" ? -massUg : 0n,
  );
  return sumUg(signed);
}
