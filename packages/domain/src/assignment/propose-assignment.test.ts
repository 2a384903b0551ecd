import fc from "fast-check";
import type { AssignmentQuestion, Assigned, ToAssign } from "./assignment.ts";
import { openPlaces, proposeAssignment } from "./propose-assignment.ts";

function anApplication(id: string, assigned: readonly Assigned[] = []): ToAssign {
  return { id, number: `2026-${id}`, assigned };
}

function aQuestion(changes: Partial<AssignmentQuestion> = {}): AssignmentQuestion {
  return {
    applications: ["1", "2", "3"].map((id) => anApplication(id)),
    candidates: ["a", "b", "c", "d"].map((id) => ({ id, load: 0 })),
    perApplication: 3,
    isConflicted: () => false,
    expertise: () => 0,
    ...changes,
  };
}

describe("a proposal of reviewers", () => {
  it("fills all three roles of every application", () => {
    const proposed = Map.groupBy(
      proposeAssignment(aQuestion()),
      ({ applicationId }) => applicationId,
    );
    for (const id of ["1", "2", "3"]) {
      const roles = proposed.get(id)?.map(({ role }) => role);
      expect(roles).toEqual(["CHIEF", "SECOND", "TECHNICAL"]);
    }
  });

  it("makes who knows most the chief", () => {
    const expertise = (personId: string) => (personId === "c" ? 1 : 0);
    const chiefs = proposeAssignment(aQuestion({ expertise, perApplication: 1 }));
    expect(chiefs[0]).toEqual({ applicationId: "1", personId: "c", role: "CHIEF" });
  });

  it("lets each of equals be chief in turn", () => {
    const candidates = ["a", "b", "c"].map((id) => ({ id, load: 0 }));
    const proposed = proposeAssignment(aQuestion({ candidates }));
    const chiefs = proposed.filter(({ role }) => role === "CHIEF").map(({ personId }) => personId);
    expect(chiefs).toEqual(["a", "b", "c"]);
  });

  it("asks nobody again who declined, and only for the role that is missing", () => {
    const assigned: Assigned[] = [
      { personId: "a", role: "CHIEF", state: "DECLINED" },
      { personId: "b", role: "SECOND", state: "ACCEPTED" },
      { personId: "c", role: "TECHNICAL", state: "ASKED" },
    ];
    const applications = [anApplication("1", assigned)];
    expect(proposeAssignment(aQuestion({ applications }))).toEqual([
      { applicationId: "1", personId: "d", role: "CHIEF" },
    ]);
  });

  it("prefers who has less to do over who knows as much", () => {
    const candidates = [
      { id: "busy", load: 4 },
      { id: "idle", load: 0 },
    ];
    const applications = [anApplication("1")];
    const question = aQuestion({ candidates, applications, perApplication: 1, expertise: () => 1 });
    expect(proposeAssignment(question)[0]?.personId).toBe("idle");
  });

  it("finds reviewers for all where taking the first best would leave one without", () => {
    const isConflicted = (personId: string, id: string) => id === "2" && personId === "b";
    const expertise = (personId: string, id: string) => (id === "1" && personId === "a" ? 1 : 0);
    const candidates = ["a", "b"].map((id) => ({ id, load: 0 }));
    const applications = [anApplication("1"), anApplication("2")];
    const question = aQuestion({ ...{ candidates, applications, expertise, isConflicted } });
    const proposed = proposeAssignment({ ...question, perApplication: 1 });
    expect(proposed.map(({ applicationId }) => applicationId)).toEqual(["1", "2"]);
  });
});

describe("whatever the round looks like, a proposal", () => {
  const ROLES = ["CHIEF", "SECOND", "TECHNICAL"] as const;
  const STATES = ["ASKED", "ACCEPTED", "DECLINED", "WITHDRAWN", "CLOSED"] as const;
  const round = fc
    .record({
      applications: fc.integer({ min: 1, max: 8 }),
      candidates: fc.array(fc.nat({ max: 5 }), { maxLength: 7 }),
      perApplication: fc.integer({ min: 1, max: 4 }),
      conflicts: fc.array(fc.boolean(), { minLength: 56, maxLength: 56 }),
      expertise: fc.array(fc.constantFrom(0, 1 / 3, 2 / 3, 1), { minLength: 56, maxLength: 56 }),
      states: fc.array(fc.constantFrom(...STATES), { maxLength: 3 }),
    })
    .map((drawn) => toQuestion(drawn));

  interface Drawn {
    readonly applications: number;
    readonly candidates: readonly number[];
    readonly perApplication: number;
    readonly conflicts: readonly boolean[];
    readonly expertise: readonly number[];
    readonly states: readonly Assigned["state"][];
  }

  function toQuestion(drawn: Drawn): AssignmentQuestion {
    const cell = (personId: string, id: string) => Number(personId) * 8 + Number(id);
    const assigned = drawn.states.map((state, index) => ({
      ...{ personId: String(index), state },
      role: ROLES[index] ?? "SECOND",
    }));
    return {
      applications: Array.from({ length: drawn.applications }, (_, index) =>
        anApplication(String(index), index === 0 ? assigned : []),
      ),
      candidates: drawn.candidates.map((load, index) => ({ id: String(index), load })),
      perApplication: drawn.perApplication,
      isConflicted: (personId, id) => drawn.conflicts[cell(personId, id)] ?? false,
      expertise: (personId, id) => drawn.expertise[cell(personId, id)] ?? 0,
    };
  }

  it("never names a conflict, nobody twice, nobody asked before, and not more than are wanted", () => {
    fc.assert(
      fc.property(round, (question) => {
        const proposed = proposeAssignment(question);
        for (const { applicationId, personId } of proposed) {
          expect(question.isConflicted(personId, applicationId)).toBe(false);
        }
        for (const application of question.applications) {
          const own = proposed.filter(({ applicationId }) => applicationId === application.id);
          const persons = [...own, ...application.assigned].map(({ personId }) => personId);
          expect(new Set(persons).size).toBe(persons.length);
          expect(own.length).toBeLessThanOrEqual(openPlaces(application, question.perApplication));
          const chiefs = [...own, ...application.assigned.filter(isHeld)].filter(
            ({ role }) => role === "CHIEF",
          );
          expect(chiefs.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("fills every place that some allowed reviewer is there for", () => {
    fc.assert(
      fc.property(round, (question) => {
        const proposed = proposeAssignment(question);
        for (const application of question.applications) {
          const before = application.assigned.map(({ personId }) => personId);
          const allowed = question.candidates.filter(
            ({ id }) => !before.includes(id) && !question.isConflicted(id, application.id),
          );
          const own = proposed.filter(({ applicationId }) => applicationId === application.id);
          const wanted = openPlaces(application, question.perApplication);
          expect(own).toHaveLength(Math.min(wanted, allowed.length));
        }
      }),
    );
  });

  it("is the same in whatever order it is asked", () => {
    fc.assert(
      fc.property(round, (question) => {
        const turned = {
          ...question,
          applications: question.applications.toReversed(),
          candidates: question.candidates.toReversed(),
        };
        expect(proposeAssignment(turned)).toEqual(proposeAssignment(question));
      }),
    );
  });

  it("loads nobody by two more than somebody else who could take it, where all know the same", () => {
    fc.assert(
      fc.property(round, (drawn) => {
        const question = { ...drawn, expertise: () => 0 };
        const proposed = proposeAssignment(question);
        const loads = new Map(question.candidates.map(({ id, load }) => [id, load]));
        for (const { personId } of proposed) loads.set(personId, (loads.get(personId) ?? 0) + 1);
        for (const { applicationId, personId } of proposed) {
          const application = question.applications.find(({ id }) => id === applicationId);
          const others = question.candidates.filter(
            ({ id }) =>
              !question.isConflicted(id, applicationId) &&
              !application?.assigned.some((assigned) => assigned.personId === id) &&
              !proposed.some((one) => one.applicationId === applicationId && one.personId === id),
          );
          for (const { id } of others) {
            expect(loads.get(personId)).toBeLessThanOrEqual((loads.get(id) ?? 0) + 1);
          }
        }
      }),
    );
  });

  function isHeld({ state }: Assigned): boolean {
    return state === "ASKED" || state === "ACCEPTED";
  }
});

it("proposes for 300 applications and 40 reviewers while somebody waits", () => {
  const question = aQuestion({
    applications: Array.from({ length: 300 }, (_, index) => anApplication(String(index))),
    candidates: Array.from({ length: 40 }, (_, index) => ({ id: String(index), load: 0 })),
    expertise: (personId, id) => ((Number(personId) * 7 + Number(id) * 13) % 4) / 3,
    isConflicted: (personId, id) => (Number(personId) + Number(id)) % 5 === 0,
  });
  const loads = Map.groupBy(proposeAssignment(question), ({ personId }) => personId);
  const counts = [...loads.values()].map((own) => own.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(900);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
}, 20_000);
