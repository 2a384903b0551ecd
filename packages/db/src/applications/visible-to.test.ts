import {
  APPLICATION_STATUSES,
  capacityIn,
  ROLES,
  type Actor,
  type Membership,
} from "@regolith/domain";
import { aPerson, anApplication } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { findHeads, findWholes, lockApplication } from "./find-applications.ts";
import { countApplications, listApplications } from "./list-applications.ts";

let db: TestDatabase;
let applications: (Membership & { readonly id: string })[];
let actors: Actor[];

beforeAll(async () => {
  db = await createTestDatabase();
  const { prisma } = db;
  const pi = await aPerson(prisma);
  const office = await Promise.all(ROLES.map((role) => aPerson(prisma, { roles: [role] })));
  actors = [pi, await aPerson(prisma), ...office];
  // Two teams: one of strangers, one in which everybody of the office works.
  const teams = [["stranger@people.test"], office.map(({ email }) => email.toUpperCase())];
  applications = await Promise.all(
    teams.flatMap((teamEmails) =>
      APPLICATION_STATUSES.map(async (status) => {
        const { id } = await anApplication(prisma, { personId: pi.id, status, teamEmails });
        return { id, status, personId: pi.id, teamEmails };
      }),
    ),
  );
});
afterAll(() => db.drop());

function existing(actor: Actor): string[] {
  return applications.filter((one) => capacityIn(one, actor) !== null).map(({ id }) => id);
}

const sorted = (ids: Iterable<string>) => [...ids].sort();

it("shows everybody exactly the applications in which the domain gives them a capacity", async () => {
  const ids = applications.map(({ id }) => id);
  for (const actor of actors) {
    const expected = sorted(existing(actor));
    expect(sorted((await findHeads(db.prisma, actor, ids)).keys())).toEqual(expected);
    expect(sorted((await findWholes(db.prisma, actor, ids)).keys())).toEqual(expected);
  }
});

it("locks nothing that does not exist for the person", async () => {
  for (const actor of actors) {
    const locked = await db.prisma.$transaction(async (tx) => {
      const ids: string[] = [];
      for (const { id } of applications) {
        if ((await lockApplication(tx, actor, id)) !== null) ids.push(id);
      }
      return ids;
    });
    expect(sorted(locked)).toEqual(sorted(existing(actor)));
  }
});

it("lists the applicant's own as theirs and the submitted ones of others as the office's", async () => {
  const [pi] = actors;
  const order = { field: "NUMBER", descending: false } as const;
  for (const actor of actors) {
    const inScope = async (scope: "MINE" | "OFFICE") => {
      const rows = await listApplications(db.prisma, actor, { scope }, { order, limit: 100 });
      expect(await countApplications(db.prisma, actor, { scope })).toBe(rows.length);
      return sorted(rows.map(({ id }) => id));
    };
    const mine = actor === pi ? existing(actor) : [];
    expect(await inScope("MINE")).toEqual(sorted(mine));
    expect(await inScope("OFFICE")).toEqual(sorted(actor === pi ? [] : existing(actor)));
  }
});
