import {
  APPLICATION_STATUSES,
  capacityIn,
  isUnsubmitted,
  ROLES,
  type Actor,
  type Capacity,
  type Membership,
} from "@regolith/domain";
import { aPerson, anApplication, anInstitution, BUILT_AT } from "../testing/builders.ts";
import { aPanel } from "../testing/panel-builders.ts";
import { findPerson } from "../people/find-people.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { findHeads, findWholes, lockApplication } from "./find-applications.ts";
import type { ApplicationScope } from "./application-filter.ts";
import { countApplications, listApplications } from "./list-applications.ts";

let db: TestDatabase;
let applications: (Membership & { readonly id: string })[];
let actors: Actor[];

beforeAll(async () => {
  db = await createTestDatabase();
  const { prisma } = db;
  const pi = await aPerson(prisma);
  const office = await Promise.all(ROLES.map((role) => aPerson(prisma, { roles: [role] })));
  const [asked, another] = [await anInstitution(prisma), await anInstitution(prisma)];
  const officers = [
    await aPerson(prisma, { officerOf: [asked.id] }),
    await aPerson(prisma, { officerOf: [asked.id, another.id], roles: ["SECRETARIAT"] }),
    await aPerson(prisma, { officerOf: [another.id] }),
  ];
  const joined = [await aPerson(prisma), await aPerson(prisma, { roles: ["SECRETARIAT"] })];
  const moved = [
    await withNewAddress(await aPerson(prisma, { officerOf: [asked.id] })),
    await withNewAddress(await aPerson(prisma, { roles: ["SECRETARIAT"] })),
  ];
  const left = [
    await aPerson(prisma, { officerOf: [asked.id] }),
    await aPerson(prisma, { roles: ["SECRETARIAT"] }),
  ];
  // Of the committee: one who reviews, one in conflict, one whose conflict ended, one only asked, one of it no more.
  const reviewer = () => aPerson(prisma, { roles: ["REVIEWER"] });
  const [reviewing, inConflict, cleared] = [await reviewer(), await reviewer(), await reviewer()];
  const [onlyAsked, noMore] = [await reviewer(), await aPerson(prisma)];
  // Of the panel: one who votes, one in conflict, one of the committee no more.
  const [voting, recused, formerVoter] = [
    await reviewer(),
    await reviewer(),
    await aPerson(prisma),
  ];
  const chairs = [
    await aPerson(prisma, { roles: ["CHAIR"] }),
    await aPerson(prisma, { roles: ["CHAIR", "CURATOR"] }),
  ];
  const [presider] = chairs;
  if (presider === undefined) throw new Error("No chair");
  const committee = {
    // The database lets nobody keep a place beside a conflict that stands.
    accepted: [reviewing, cleared, noMore, ...office],
    asked: [onlyAsked],
    conflicted: [inConflict, recused, ...chairs],
    cleared: [cleared],
  };
  actors = [
    ...[pi, await aPerson(prisma), ...office, ...officers, ...moved, ...joined, ...left],
    ...[reviewing, inConflict, cleared, onlyAsked, noMore, ...chairs],
    ...[voting, recused, formerVoter],
  ];
  // Four teams: of strangers, of everybody of the office and the officers, of those who joined, and left alone.
  const named = [
    ...[...office, ...officers].map(({ email }) => email.toUpperCase()),
    // Whoever changes address stays the person who was named.
    ...moved.flatMap(({ formerEmails }) => formerEmails),
  ];
  const teams = [
    { teamEmails: ["stranger@people.test"], members: [], left: [] },
    { teamEmails: named, members: [], left: [] },
    { teamEmails: [], members: joined, left: [] },
    { teamEmails: [], members: [], left },
  ];
  applications = await Promise.all(
    teams.flatMap(({ teamEmails, members, left: gone }) =>
      APPLICATION_STATUSES.flatMap((status) =>
        // A draft may have been asked for and returned.
        [asked.id, ...(status === "ENDORSEMENT" ? [] : [null])].map(async (endorserId) => {
          const facts = { personId: pi.id, status, endorserId };
          const { id } = await anApplication(prisma, { ...facts, teamEmails, members });
          await haveLeft(id, gone);
          const seated = [voting, recused, formerVoter, ...chairs];
          if (!isUnsubmitted(status)) {
            await review(id, committee);
            await aPanel(prisma, { applicationIds: [id], presider, members: seated });
          }
          return {
            formerIds: gone.map((person) => person.id),
            ...{ ...facts, id, memberIds: members.map((member) => member.id) },
            teamEmails: [...teamEmails, ...members.map(({ email }) => email)],
            reviewerIds: committee.accepted.map((person) => person.id),
            voterIds: seated.map((person) => person.id),
            conflictedIds: committee.conflicted.map((person) => person.id),
          };
        }),
      ),
    ),
  );
});
afterAll(() => db.drop());

/** As the history has it of those who joined and are in the team no more. */
async function haveLeft(applicationId: string, people: readonly Actor[]): Promise<void> {
  await db.prisma.applicationEvent.createMany({
    data: people.map(({ id: actorId }) => ({
      ...{ applicationId, actorId, action: "MEMBER_JOINED", toStatus: "DRAFT", at: BUILT_AT },
    })),
  });
}

interface Committee {
  readonly accepted: readonly Actor[];
  readonly asked: readonly Actor[];
  readonly conflicted: readonly Actor[];
  readonly cleared: readonly Actor[];
}

/** Who reviews, was asked to, and may not. */
async function review(applicationId: string, committee: Committee): Promise<void> {
  const { accepted, asked, conflicted, cleared } = committee;
  const assigner = asked[0]?.id ?? "";
  const assignment = { applicationId, role: "SECOND", assignedById: assigner } as const;
  await db.prisma.reviewAssignment.createMany({
    data: [
      ...accepted.map(({ id: personId }) => ({
        ...{ ...assignment, personId, askedAt: BUILT_AT, answeredAt: BUILT_AT },
        state: "ACCEPTED" as const,
      })),
      ...asked.map(({ id: personId }) => ({ ...assignment, personId, askedAt: BUILT_AT })),
    ],
  });
  const conflict = { applicationId, kind: "OTHER", source: "DECLARED", at: BUILT_AT } as const;
  await db.prisma.conflict.createMany({
    data: [
      ...conflicted.map(({ id: personId }) => ({ ...conflict, personId })),
      ...cleared.map(({ id: personId }) => ({ ...conflict, personId, endedAt: BUILT_AT })),
    ],
  });
}

/** Somebody after a change of address, as the portal knows them. */
async function withNewAddress({ id }: Actor): Promise<Actor> {
  const email = `moved-${id}@people.test`;
  await db.prisma.person.update({ where: { id }, data: { email } });
  const person = await findPerson(db.prisma, id);
  if (person === null) throw new Error("Somebody who moved is still there");
  return person;
}

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
    const locked = await db.prisma.$transaction(
      async (tx) => {
        const ids: string[] = [];
        for (const { id } of applications) {
          if ((await lockApplication(tx, actor, id)) !== null) ids.push(id);
        }
        return ids;
      },
      // All of them, one after the other.
      { timeout: 60_000 },
    );
    expect(sorted(locked)).toEqual(sorted(existing(actor)));
  }
});

it("lists what somebody applies with, endorses, or reads for the office, each in its own place", async () => {
  const order = { field: "NUMBER", descending: false } as const;
  for (const actor of actors) {
    const inScope = async (scope: ApplicationScope) => {
      const rows = await listApplications(db.prisma, actor, { scope }, { order, limit: 1_000 });
      expect(await countApplications(db.prisma, actor, { scope })).toBe(rows.length);
      return sorted(rows.map(({ id }) => id));
    };
    const as = (...kinds: Capacity["kind"][]) =>
      applications
        .filter((one) => kinds.some((kind) => kind === capacityIn(one, actor)?.kind))
        .map(({ id }) => id);
    expect(await inScope("MINE")).toEqual(sorted(as("PI", "CO_INVESTIGATOR")));
    const office = sorted(as("OFFICE", "READER", "NAMED_IN_OFFICE"));
    expect(await inScope("OFFICE")).toEqual(office);
    if (actor.roles.length > 0) continue;
    expect(await inScope("INSTITUTION")).toEqual(sorted(as("OFFICER")));
  }
});
