import { randomUUID } from "node:crypto";
import { change, dataOf, refusals, seen } from "./support/application-requests.ts";
import {
  declined,
  LETTER,
  lettersOf,
  signUpDeciders,
  step,
  type Deciders,
} from "./support/letter-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let people: Deciders;
let eve: TestPerson;
let reviewer: TestPerson;
let administrator: TestPerson;
let conflicted: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  people = await signUpDeciders(api);
  eve = await api.signUp("Eve Other");
  reviewer = await api.signUp("Rev Iewer", ["REVIEWER"]);
  administrator = await api.signUp("Ad Min", ["ADMINISTRATOR"]);
  conflicted = await api.signUp("Con Flicted", ["CHAIR"]);
});
afterAll(() => api.stop());

const NODE = `query Letter($id: ID!) { node(id: $id) { id ... on DecisionLetter { ${LETTER} } } }`;

async function idOfLetter(id: string): Promise<string> {
  const [letter] = (await lettersOf(api, people.pi, id))?.letters ?? [];
  if (letter === undefined) throw new Error("No letter was written");
  return letter.id;
}

async function pdfFor(person: TestPerson | null, letter: string): Promise<number> {
  const headers = person === null ? {} : { authorization: `Bearer ${person.token}` };
  const url = `/documents/letters/${letter}.pdf`;
  return (await api.server.inject({ method: "GET", url, headers })).statusCode;
}

const rowOf = async (id: string) => {
  const { number } = await seen(api, people.secretariat, id);
  return api.db.prisma.application.findUniqueOrThrow({ where: { number } });
};

async function tied(id: string): Promise<string> {
  await api.db.prisma.conflict.create({
    data: {
      ...{ applicationId: (await rowOf(id)).id, personId: conflicted.id, kind: "FAMILY" },
      ...{ source: "DECLARED", at: new Date("2026-03-03T00:00:00Z") },
    },
  });
  return id;
}

describe("a letter", () => {
  it("is nobody's but of those whom the application exists for: not by list, id or PDF", async () => {
    const id = await tied(await declined(api, people));
    const letter = await idOfLetter(id);
    for (const person of [eve, reviewer, administrator, conflicted]) {
      expect(await lettersOf(api, person, id)).toBeNull();
      expect(await dataOf(api, person, NODE, { id: letter })).toEqual({ node: null });
      expect(await pdfFor(person, letter)).toBe(404);
    }
    expect(await pdfFor(null, letter)).toBe(401);
    for (const person of [people.pi, people.secretariat, people.chair]) {
      expect(await dataOf(api, person, NODE, { id: letter })).toMatchObject({
        node: { id: letter },
      });
      expect(await pdfFor(person, letter)).toBe(200);
    }
  });

  it("of before an appeal is not shown to who reviews it again", async () => {
    const id = await declined(api, people);
    const letter = await idOfLetter(id);
    await api.db.prisma.reviewAssignment.create({
      data: {
        ...{ applicationId: (await rowOf(id)).id, personId: reviewer.id, role: "SECOND" },
        ...{ state: "ACCEPTED", assignedById: people.secretariat.id },
        ...{ askedAt: new Date(), answeredAt: new Date() },
      },
    });
    await step(api, people.pi, "applicationAppeal", { id, grounds: "New data." });
    await step(api, people.secondChair, "applicationGrantAppeal", { id, answer: "Looked again." });

    expect((await lettersOf(api, reviewer, id))?.letters).toEqual([]);
    expect(await dataOf(api, reviewer, NODE, { id: letter })).toEqual({ node: null });
    expect(await pdfFor(reviewer, letter)).toBe(404);
  });

  it("that is none looks like one of somebody else", async () => {
    const letter = await idOfLetter(await declined(api, people));
    const none = Buffer.from(`DecisionLetter:${randomUUID()}`).toString("base64url");
    const answers = await Promise.all(
      [letter, none, "nonsense"].map((id) => api.askAs(eve, NODE, { id })),
    );
    expect(answers.map(({ data }) => JSON.stringify(data))).toEqual([
      ...['{"node":null}', '{"node":null}', '{"node":null}'],
    ]);
  });
});

describe("an appeal", () => {
  const appealing = async (person: TestPerson, id: string) => {
    const { version } = await seen(api, people.pi, id);
    return change(api, person, "applicationAppeal", {
      ...{ id, grounds: "Mine.", expectedVersion: version, idempotencyKey: randomUUID() },
    });
  };

  it("is not made for somebody who did not apply", async () => {
    const id = await tied(await declined(api, people));
    for (const person of [eve, reviewer, administrator, conflicted]) {
      expect(refusals((await appealing(person, id)).problems)).toEqual(["NOT_FOUND"]);
    }
    for (const person of [people.secretariat, people.chair, people.approver]) {
      expect(refusals((await appealing(person, id)).problems)).toEqual(["NOT_ALLOWED"]);
    }
  });

  it("is not made by a co-investigator", async () => {
    const tam = await api.signUp("Tam Member");
    const id = await declined(api, people, { joined: [tam] });
    expect(refusals((await appealing(tam, id)).problems)).toEqual(["NOT_ALLOWED"]);
    expect((await appealing(people.pi, id)).problems).toEqual([]);
    expect(refusals((await appealing(tam, id)).problems)).toEqual(["NOT_ALLOWED"]);
  });

  it("is not made against what is not declined", async () => {
    const id = await declined(api, people);
    await step(api, people.pi, "applicationAppeal", { id, grounds: "New data." });
    await step(api, people.secondChair, "applicationGrantAppeal", { id, answer: "Looked again." });
    expect(refusals((await appealing(people.pi, id)).problems)).toEqual(["NOT_ALLOWED"]);
  });

  it("is not answered by who has a conflict of interest, by who applied, or by the rest of the office", async () => {
    const id = await tied(await declined(api, people));
    await appealing(people.pi, id);
    const { version } = await seen(api, people.pi, id);
    const answering = async (person: TestPerson, name: string) => {
      const input = { id, answer: "So.", expectedVersion: version, idempotencyKey: randomUUID() };
      return refusals((await change(api, person, name, input)).problems);
    };
    for (const name of ["applicationGrantAppeal", "applicationRefuseAppeal"]) {
      for (const person of [conflicted, eve, reviewer, administrator]) {
        expect(await answering(person, name)).toEqual(["NOT_FOUND"]);
      }
      for (const person of [people.pi, people.secretariat, people.approver]) {
        expect(await answering(person, name)).toEqual(["NOT_ALLOWED"]);
      }
    }
    expect((await lettersOf(api, people.pi, id))?.appeal?.state).toBe("OPEN");
  });

  it("is not answered by the chair who declined, who is told the way out, before another one does", async () => {
    const id = await declined(api, people);
    await appealing(people.pi, id);
    const answering = (person: TestPerson, name: string) =>
      step(api, person, name, { id, answer: "So." });
    for (const name of ["applicationGrantAppeal", "applicationRefuseAppeal"]) {
      const { problems } = await answering(people.chair, name);
      expect(refusals(problems)).toEqual(["DECIDER_ANSWERS_NO_APPEAL"]);
      expect(problems[0]?.message).toContain("ask an administrator to give the role");
    }
    expect((await seen(api, people.chair, id)).availableActions).toEqual([]);
    expect((await lettersOf(api, people.pi, id))?.appeal?.state).toBe("OPEN");
    expect((await answering(people.secondChair, "applicationRefuseAppeal")).problems).toEqual([]);
  });

  it("is not told to a chair with a conflict of interest", async () => {
    const id = await tied(await declined(api, people));
    await appealing(people.pi, id);
    const applicationId = (await rowOf(id)).id;
    const told = await api.db.prisma.notification.findMany({
      where: { applicationId, kind: "APPEALED" },
    });
    expect(told.map(({ personId }) => personId)).not.toContain(conflicted.id);
    expect(told.map(({ personId }) => personId)).toContain(people.chair.id);
  });
});

describe("the words of letters", () => {
  const READ = `{ letterTemplates { kind } letterTemplate(kind: DECLINED, type: RESEARCH) { kind } }`;
  const SAVE = `mutation Save($input: LetterTemplateSaveInput!) {
    letterTemplateSave(input: $input) { template { kind } problems { code } }
  }`;

  it("are not for applicants, reviewers and administrators", async () => {
    for (const person of [people.pi, eve, reviewer, administrator]) {
      const data = await dataOf(api, person, READ);
      expect(data).toEqual({ letterTemplates: [], letterTemplate: null });
    }
    expect((await api.ask(READ)).errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("are written by nobody but the secretariat", async () => {
    const curator = await api.signUp("Ku Rui", ["CURATOR"]);
    const words = { subjectEn: "a", subjectZh: "a", bodyEn: "a", bodyZh: "a" };
    const input = { kind: "LAPSED", type: "RESEARCH", expectedVersion: 0, ...words };
    for (const person of [people.pi, reviewer, administrator, curator, people.approver]) {
      expect(await dataOf(api, person, SAVE, { input })).toEqual({
        letterTemplateSave: { template: null, problems: [{ code: "NOT_FOUND" }] },
      });
    }
  });
});
