import { randomUUID } from "node:crypto";
import { change, dataOf, done, refusals, seen } from "./support/application-requests.ts";
import {
  declined,
  lettersOf,
  signUpDeciders,
  step,
  textOf,
  type Deciders,
} from "./support/letter-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let people: Deciders;
beforeAll(async () => {
  api = await startTestApi();
  people = await signUpDeciders(api);
});
afterAll(() => api.stop());
beforeEach(() => {
  api.setNow("2026-06-01T01:00:00Z");
});

const GROUNDS = "The method was tried meanwhile; the report is attached.";

const appeal = (id: string, grounds = GROUNDS) =>
  step(api, people.pi, "applicationAppeal", { id, grounds });

async function appealed(): Promise<string> {
  const id = await declined(api, people);
  expect((await appeal(id)).problems).toEqual([]);
  return id;
}

const answer = (id: string, name: "Grant" | "Refuse", words = "We looked at it again.") =>
  step(api, people.secondChair, `application${name}Appeal`, { id, answer: words });

it("goes to the chair with its grounds, and keeps the application declined until then", async () => {
  const id = await appealed();
  const shown = await lettersOf(api, people.chair, id);
  expect(shown?.appeal).toEqual({
    ...{ grounds: GROUNDS, state: "OPEN", answer: null, answeredAt: null },
  });
  expect(shown?.appealUntil).toBeNull();
  const { status, availableActions, clock } = await seen(api, people.secondChair, id);
  expect(status).toBe("DECLINED");
  expect(clock.actingNow).toBe("COMMITTEE");
  expect((await seen(api, people.pi, id)).clock).toMatchObject({
    ...{ actingNow: "OFFICE", expectBy: null },
  });
  expect(availableActions).toEqual(expect.arrayContaining(["GRANT_APPEAL", "REFUSE_APPEAL"]));
  const told = await api.db.prisma.notification.count({
    where: { kind: "APPEALED", personId: people.secondChair.id },
  });
  expect(told).toBeGreaterThan(0);
});

const ANSWERING = `query Answering($id: ID!) {
  application(id: $id) { appeal { refusal { code message } answerers } }
}`;

it("says who answers it, and to the chair who declined why they do not", async () => {
  const id = await appealed();
  const answering = async (person: TestPerson) => {
    const data = await dataOf<{ application: { appeal: object } }>(api, person, ANSWERING, { id });
    return data.application.appeal;
  };
  const answerers = ["Second Chair"];
  expect(await answering(people.chair)).toEqual({
    refusal: {
      code: "DECIDER_ANSWERS_NO_APPEAL",
      message: expect.stringContaining("another chair answers its appeal"),
    },
    answerers,
  });
  for (const person of [people.secondChair, people.secretariat]) {
    expect(await answering(person)).toEqual({ refusal: null, answerers });
  }
  expect(await answering(people.pi)).toEqual({ refusal: null, answerers: [] });
  await answer(id, "Refuse");
  expect(await answering(people.chair)).toEqual({ refusal: null, answerers: [] });
});

it("is reviewed again when it is granted, with a letter that says so", async () => {
  const id = await appealed();
  expect((await answer(id, "Grant")).application?.status).toBe("UNDER_REVIEW");
  const shown = await lettersOf(api, people.pi, id);
  expect(shown?.letters.map(({ kind }) => kind)).toEqual(["DECLINED", "APPEAL_GRANTED"]);
  expect(textOf(shown?.letters[1]?.zh ?? { subject: "", parts: [] })).toContain(
    "We looked at it again.",
  );
  expect(shown?.appeal).toMatchObject({ state: "GRANTED", answer: "We looked at it again." });
});

it("stays declined for good when it is refused", async () => {
  const id = await appealed();
  expect((await answer(id, "Refuse")).application?.status).toBe("DECLINED");
  expect((await seen(api, people.pi, id)).clock.actingNow).toBe("NOBODY");
  const { letters } = (await lettersOf(api, people.pi, id)) ?? { letters: [] };
  expect(letters.map(({ kind }) => kind)).toEqual(["DECLINED", "APPEAL_REFUSED"]);
  expect(refusals((await appeal(id)).problems)).toEqual(["APPEALED_ALREADY"]);
  expect(refusals((await answer(id, "Grant")).problems)).toEqual(["NOT_ALLOWED"]);
});

it("is made once: declined again, there is no second one, and the letter promises none", async () => {
  const id = await appealed();
  await answer(id, "Grant");
  const { version } = await seen(api, people.chair, id);
  await done(api, people.chair, "applicationDecline", {
    ...{ id, expectedVersion: version, idempotencyKey: randomUUID() },
    ...{ reasonCode: "OTHER", reason: "Still not ready." },
  });
  const shown = await lettersOf(api, people.pi, id);
  expect(shown?.letters.at(-1)).toMatchObject({ kind: "DECLINED", appealUntil: null });
  expect(textOf(shown?.letters.at(-1)?.en ?? { subject: "", parts: [] })).not.toContain("appeal");
  expect(refusals((await appeal(id)).problems)).toEqual(["APPEALED_ALREADY"]);
});

it("is in time until 24:00 in Beijing of the last day, and not at that instant", async () => {
  const [early, late] = [await declined(api, people), await declined(api, people)];
  api.setNow("2026-07-01T15:59:59.999Z");
  expect((await appeal(early)).problems).toEqual([]);
  api.setNow("2026-07-01T16:00:00.000Z");
  const { problems } = await appeal(late);
  expect(problems).toMatchObject([
    {
      ...{ code: "APPEAL_TOO_LATE" },
      params: [{ name: "endedAt", value: "2026-07-01T16:00:00.000Z" }],
      message: expect.stringContaining("1 July 2026, 24:00 Beijing time (UTC+8)"),
    },
  ]);
  expect((await lettersOf(api, people.pi, late))?.appeal).toBeNull();
});

it.each([
  ["no grounds", " ", "REQUIRED grounds"],
  ["grounds too long", "x".repeat(5_001), "TOO_LONG grounds"],
  ["a NUL", "a\u0000", "INVALID grounds"],
])("is refused with %s, by the name of the field", async (_, grounds, problem) => {
  const id = await declined(api, people);
  expect(refusals((await appeal(id, grounds)).problems)).toEqual([problem]);
  expect((await lettersOf(api, people.pi, id))?.appeal).toBeNull();
});

it("is answered in words", async () => {
  const id = await appealed();
  expect(refusals((await answer(id, "Grant", "")).problems)).toEqual(["REQUIRED answer"]);
  expect(refusals((await answer(id, "Refuse", " ")).problems)).toEqual(["REQUIRED answer"]);
});

it("leaves one of two that are made at the same moment", async () => {
  const id = await declined(api, people);
  const { version } = await seen(api, people.pi, id);
  const outcomes = await Promise.all(
    ["One", "Two"].map((grounds) =>
      change(api, people.pi, "applicationAppeal", {
        ...{ id, grounds, expectedVersion: version, idempotencyKey: randomUUID() },
      }),
    ),
  );
  expect(outcomes.filter(({ application }) => application !== null)).toHaveLength(1);
  expect(outcomes.flatMap(({ problems }) => refusals(problems))).toEqual(["APPEALED_ALREADY"]);
  const events = { applicationId: { not: undefined }, action: "APPEAL" };
  const row = await api.db.prisma.appeal.findMany({
    where: {
      application: {
        number: outcomes.flatMap(({ application }) => application?.number ?? [])[0] ?? "",
      },
    },
  });
  expect(row).toHaveLength(1);
  expect(
    await api.db.prisma.applicationEvent.count({
      where: { ...events, applicationId: row[0]?.applicationId ?? "" },
    }),
  ).toBe(1);
});

it("is answered once when it is granted and refused at the same moment", async () => {
  for (let round = 0; round < 5; round += 1) {
    const id = await appealed();
    const { version } = await seen(api, people.chair, id);
    const outcomes = await Promise.all(
      ["Grant", "Refuse"].map((name) =>
        change(api, people.secondChair, `application${name}Appeal`, {
          ...{ id, answer: name, expectedVersion: version, idempotencyKey: randomUUID() },
        }),
      ),
    );
    expect(outcomes.filter(({ application }) => application !== null)).toHaveLength(1);
    const shown = await lettersOf(api, people.pi, id);
    const granted = shown?.appeal?.state === "GRANTED";
    expect(shown?.appeal?.answer).toBe(granted ? "Grant" : "Refuse");
    expect(shown?.letters.map(({ kind }) => kind)).toEqual([
      ...["DECLINED", granted ? "APPEAL_GRANTED" : "APPEAL_REFUSED"],
    ]);
    const status = granted ? "UNDER_REVIEW" : "DECLINED";
    expect((await seen(api, people.chair, id)).status).toBe(status);
  }
});

it("changes nothing twice when it is sent again", async () => {
  const id = await declined(api, people);
  const { version } = await seen(api, people.pi, id);
  const input = { id, grounds: GROUNDS, expectedVersion: version, idempotencyKey: randomUUID() };
  await done(api, people.pi, "applicationAppeal", input);
  const again = await done(api, people.pi, "applicationAppeal", input);
  expect(again.events.nodes.filter(({ action }) => action === "APPEAL")).toHaveLength(1);
});
