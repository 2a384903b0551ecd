import { createHash } from "node:crypto";
import { findDemonstrationPeople } from "@regolith/db";
import { isInvitationOver, OWN_TERMS, readRor } from "@regolith/domain";
import type { TestDatabase } from "@regolith/db/testing";
import { verifyPassword } from "better-auth/crypto";
import { DEMONSTRATION_PASSWORD, DEMONSTRATION_PEOPLE } from "./index.ts";
import { aSeededDatabase, NOW, PATIENCE_MS } from "./testing/a-seeded-database.ts";

let db: TestDatabase;

beforeAll(async () => {
  db = await aSeededDatabase();
}, PATIENCE_MS);
afterAll(() => db.drop());

it("the people one is offered to sign in as are the named ones, in their order", async () => {
  const offered = await findDemonstrationPeople(db.prisma);
  expect(offered.map(({ email }) => email)).toEqual(DEMONSTRATION_PEOPLE.map(({ email }) => email));
  expect(offered).toHaveLength(14);
  expect(offered.at(-1)?.roles).toEqual(["SECRETARIAT", "ADMINISTRATOR"]);
});

it("everybody invented has agreed to the terms the product brings along", async () => {
  const { prisma } = db;
  const everybody = await prisma.person.count();
  for (const { document, version } of OWN_TERMS) {
    expect(await prisma.termsAcceptance.count({ where: { document, version } })).toBe(everybody);
  }
  expect(await prisma.termsAcceptance.count()).toBe(everybody * OWN_TERMS.length);
});

describe("the seeded people", () => {
  it("can sign in with the printed password", async () => {
    const accounts = await db.prisma.account.findMany({ select: { password: true } });
    const [first] = accounts;
    expect(accounts.length).toBeGreaterThan(7);
    const hash = first?.password ?? "";
    expect(await verifyPassword({ hash, password: DEMONSTRATION_PASSWORD })).toBe(true);
  });

  it("hold the roles they are named for, and are marked as invented", async () => {
    for (const { email, roles } of DEMONSTRATION_PEOPLE) {
      const person = await db.prisma.person.findUniqueOrThrow({
        where: { email },
        select: { provenance: true, roleGrants: { select: { role: true } } },
      });
      expect(person.provenance).toBe("DEMONSTRATION");
      expect(person.roleGrants.map(({ role }) => role).toSorted()).toEqual(roles.toSorted());
    }
  });
});

describe("the seeded institutions", () => {
  it("are the real ones with their ROR ids, each once, and no name is cut or escaped", async () => {
    const real = await db.prisma.institution.findMany({ where: { provenance: "PUBLISHED" } });
    expect(real).toHaveLength(1159);
    expect(real.filter(({ rorId }) => rorId === null || !readRor(rorId).ok)).toEqual([]);
    expect(real.filter(({ nameEn }) => /&\w+;|&$|&amp|^\s|\s$/u.test(nameEn))).toEqual([]);
    expect(real.filter(({ country }) => country !== null)).toHaveLength(700);
    expect(real.find(({ nameEn }) => nameEn === "Tsinghua University")?.nameZh).toBe("清华大学");
  });

  it("are the invented ones people work at, one with an officer, whom an application waits for", async () => {
    const officer = await db.prisma.institutionOfficer.findFirstOrThrow({
      where: { state: "CONFIRMED" },
      include: { institution: true, person: true },
    });
    expect(officer).toMatchObject({
      ...{ state: "CONFIRMED", institution: { provenance: "DEMONSTRATION" } },
      person: { email: "officer@demo.test" },
    });
    const waiting = await db.prisma.application.findMany({ where: { status: "ENDORSEMENT" } });
    expect(waiting.map(({ endorserId }) => endorserId)).toEqual([officer.institutionId]);
    const told = await db.prisma.notification.findMany({ where: { kind: "ENDORSEMENT_ASKED" } });
    expect(told.map(({ personId }) => personId)).toEqual([officer.personId]);
  });

  it("show an invitation that was declined, and one that nobody answered in time", async () => {
    const others = await db.prisma.institutionOfficer.findMany({
      where: { state: { not: "CONFIRMED" } },
      orderBy: { state: "asc" },
    });
    expect(others.map(({ state }) => state)).toEqual(["PROPOSED", "DECLINED"]);
    expect(others.map((officer) => isInvitationOver(officer, NOW))).toEqual([true, false]);
  });
});

describe("the seeded papers", () => {
  it("are attached to applications and to a message, and say what they are in both languages", async () => {
    const files = await db.prisma.attachment.findMany({ include: { chunks: true } });
    expect(files.map(({ state, mediaType }) => [state, mediaType])).toEqual(
      files.map(() => ["READY", "application/pdf"]),
    );
    expect(files.filter(({ messageId }) => messageId === null)).toHaveLength(3);
    expect(files.filter(({ messageId }) => messageId !== null)).toMatchObject([
      { name: "new-laboratory.pdf", channel: "APPLICANT" },
    ]);
    for (const { chunks, sha256 } of files) {
      const bytes = Buffer.concat(chunks.map((chunk) => chunk.bytes));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    }
  });

  it("come with a view that the secretariat shares", async () => {
    const views = await db.prisma.savedView.findMany({ select: { query: true, isShared: true } });
    expect(views).toEqual([{ query: "status=OPEN&mission=chang-e-6", isShared: true }]);
  });

  it("leave one declined application improved by a draft of the same person", async () => {
    const drafts = await db.prisma.application.findMany({
      where: { improvesId: { not: null } },
      include: { improves: true },
    });
    expect(drafts).toMatchObject([{ status: "DRAFT", improves: { status: "DECLINED" } }]);
  });
});
