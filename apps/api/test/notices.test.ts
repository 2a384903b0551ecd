import { randomUUID } from "node:crypto";
import { aCompleteApplication, aRound } from "@regolith/db/testing";
import {
  change,
  dataOf,
  refusals,
  seen,
  type Input,
  type ShownProblem,
} from "./support/application-requests.ts";
import { applicationId, roundId } from "./support/ids.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

const NOW = "2026-06-01T00:00:00Z";
const DUE = new Date("2026-07-01T16:00:00Z");

interface ShownNotice {
  readonly id: string;
  readonly version: number;
  readonly roundCode: string;
  readonly title: string;
  readonly personName: string;
  readonly withdrawnAt: string | null;
}
interface Outcome {
  readonly notice: ShownNotice | null;
  readonly problems: readonly ShownProblem[];
}

const NOTICE = "id version roundCode title personName withdrawnAt";
const FACTS = { title: "Glass beads", about: "Two vials of fines.", institution: "Abbey" };

let api: TestApi;
let secretary: TestPerson;
let ada: TestPerson;
let bea: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  ada = await api.signUp("Ada Probe");
  bea = await api.signUp("Bea Lind");
});
afterEach(() => {
  api.setNow(NOW);
});
afterAll(() => api.stop());

const anAskingRound = () => aRound(api.db.prisma, { noticeDueAt: DUE });

async function ask(person: TestPerson, name: string, input: Input): Promise<Outcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Change($input: ${type}!) { ${name}(input: $input) {
    notice { ${NOTICE} } problems { code path message params { name value } } } }`;
  const data = await dataOf<Record<string, Outcome>>(api, person, document, { input });
  const outcome = data[name];
  if (outcome === undefined) throw new Error(`No answer to ${name}`);
  return outcome;
}

const give = (person: TestPerson, round: { readonly id: string }, changes: Input = {}) =>
  ask(person, "noticeGive", {
    ...{ ...FACTS, roundId: roundId(round), idempotencyKey: randomUUID() },
    ...changes,
  });

async function given(person: TestPerson, round: { readonly id: string }): Promise<ShownNotice> {
  const { notice, problems } = await give(person, round);
  if (notice === null) throw new Error(JSON.stringify(problems));
  return notice;
}

async function own(person: TestPerson, code: string): Promise<ShownNotice | null> {
  const document = `query Own($code: String!) { myNotice(round: $code) { ${NOTICE} } }`;
  return (await dataOf<{ myNotice: ShownNotice | null }>(api, person, document, { code })).myNotice;
}

async function ofOffice(person: TestPerson, code: string): Promise<unknown> {
  const document = `query Office($code: String!) { officeRound(code: $code) {
    noticeCount notices(first: 10) { nodes { personName title } } } }`;
  const data = await dataOf<{ officeRound: unknown }>(api, person, document, { code });
  return data.officeRound;
}

describe("a notice of intent", () => {
  it("is given, changed and withdrawn by whoever means to apply, and given again", async () => {
    const round = await anAskingRound();
    const first = await given(ada, round);
    expect(first).toMatchObject({ roundCode: round.code, personName: "Ada Probe", version: 1 });
    const saved = await ask(ada, "noticeChange", {
      ...{ ...FACTS, id: first.id, expectedVersion: 1, title: "Glass" },
    });
    expect(saved.notice).toMatchObject({ title: "Glass", version: 2 });
    const stale = await ask(ada, "noticeWithdraw", { id: first.id, expectedVersion: 1 });
    expect(refusals(stale.problems)).toEqual(["STALE"]);
    const { notice } = await ask(ada, "noticeWithdraw", { id: first.id, expectedVersion: 2 });
    expect(notice?.withdrawnAt).toBe("2026-06-01T00:00:00.000Z");
    expect(await ofOffice(secretary, round.code)).toMatchObject({ noticeCount: 0 });
    const again = await given(ada, round);
    expect(again).toMatchObject({ id: first.id, withdrawnAt: null });
    expect(await ofOffice(secretary, round.code)).toEqual({
      noticeCount: 1,
      notices: { nodes: [{ personName: "Ada Probe", title: "Glass beads" }] },
    });
  });

  it("is one of each person and round, however often and at once it is given", async () => {
    const round = await anAskingRound();
    await Promise.all([give(ada, round), give(ada, round), give(bea, round)]);
    expect(await api.db.prisma.noticeOfIntent.count({ where: { roundId: round.id } })).toBe(2);
  });

  it("says what is missing, and is refused where none is asked for", async () => {
    const round = await anAskingRound();
    const empty = await give(ada, round, { title: " ", about: "", institution: "" });
    expect(refusals(empty.problems)).toEqual([
      ...["REQUIRED about", "REQUIRED institution", "REQUIRED title"],
    ]);
    const plain = await aRound(api.db.prisma);
    expect(refusals((await give(ada, plain)).problems)).toEqual(["NOTICE_NOT_ASKED"]);
  });

  it("is given, changed and withdrawn before it is due only", async () => {
    const round = await anAskingRound();
    const { id } = await given(ada, round);
    api.setNow(DUE.toISOString());
    expect(refusals((await give(bea, round)).problems)).toEqual(["NOTICE_TOO_LATE"]);
    const late = { id, expectedVersion: 1 };
    const saved = await ask(ada, "noticeChange", { ...FACTS, ...late });
    const withdrawn = await ask(ada, "noticeWithdraw", late);
    expect([saved, withdrawn].map(({ problems }) => refusals(problems))).toEqual([
      ["NOTICE_TOO_LATE"],
      ["NOTICE_TOO_LATE"],
    ]);
  });

  it("begins a draft in its round, called what it says, once", async () => {
    const round = await anAskingRound();
    const { id } = await given(ada, round);
    const document = `mutation Begin($input: NoticeBeginInput!) { noticeBegin(input: $input) {
      application { id title round { code } } problems { code } } }`;
    const input = { id, type: "PUBLIC_WELFARE", idempotencyKey: randomUUID() };
    type Data = { noticeBegin: { application: { id: string } | null; problems: object[] } };
    const first = await dataOf<Data>(api, ada, document, { input });
    expect(first.noticeBegin.application).toMatchObject({
      ...{ title: "Glass beads", round: { code: round.code } },
    });
    const second = await dataOf<Data>(api, ada, document, { input });
    expect(second.noticeBegin.application?.id).toBe(first.noticeBegin.application?.id);
    const foreign = { ...input, idempotencyKey: randomUUID() };
    const other = await dataOf<Data>(api, bea, document, { input: foreign });
    expect(other.noticeBegin).toEqual({ application: null, problems: [{ code: "NOT_FOUND" }] });
  });
});

describe("submitting where notice is asked for", () => {
  async function submitting(noticeFrom: TestPerson | null) {
    api.setNow(NOW);
    const row = await aCompleteApplication(api.db.prisma, { personId: ada.id });
    const { id } = row;
    await api.db.prisma.round.update({ where: { id: row.roundId }, data: { noticeDueAt: DUE } });
    if (noticeFrom !== null) await given(noticeFrom, { id: row.roundId });
    api.setNow("2026-08-01T00:00:00Z");
    const { version: expectedVersion } = await seen(api, ada, applicationId({ id }));
    const input = { id: applicationId({ id }), expectedVersion, idempotencyKey: randomUUID() };
    return refusals((await change(api, ada, "applicationSubmit", input)).problems);
  }

  it("is refused to whoever gave none", async () => {
    expect(await submitting(null)).toEqual(["NOTICE_REQUIRED round"]);
    expect(await submitting(bea)).toEqual(["NOTICE_REQUIRED round"]);
  });

  it("is open to whoever gave it", async () => {
    expect(await submitting(ada)).toEqual([]);
  });
});

describe("a notice of somebody else", () => {
  it("is neither seen nor changed by others", async () => {
    const round = await anAskingRound();
    const { id } = await given(ada, round);
    expect(await own(bea, round.code)).toBeNull();
    const node = `query Node($id: ID!) { node(id: $id) { id } }`;
    const others = [
      bea,
      await api.signUp("An Ping", ["APPROVER"]),
      await api.signUp("Zhu Xi", ["CHAIR"]),
    ];
    for (const person of others) {
      expect(await dataOf(api, person, node, { id })).toEqual({ node: null });
      const saved = await ask(person, "noticeChange", { ...FACTS, id, expectedVersion: 1 });
      const withdrawn = await ask(person, "noticeWithdraw", { id, expectedVersion: 1 });
      expect([...refusals(saved.problems), ...refusals(withdrawn.problems)]).toEqual([
        ...["NOT_FOUND", "NOT_FOUND"],
      ]);
    }
    expect(await ofOffice(others[1] ?? bea, round.code)).toMatchObject({ notices: null });
    const office = await ask(secretary, "noticeWithdraw", { id, expectedVersion: 1 });
    expect(refusals(office.problems)).toEqual(["NOT_FOUND"]);
    expect(await dataOf(api, secretary, node, { id })).toEqual({ node: { id } });
    const visitor = await api.ask(node, { variables: { id } });
    expect(visitor.data).toEqual({ node: null });
  });

  it("is given to no round in preparation, nor to one that is not there", async () => {
    const draft = await aRound(api.db.prisma, { noticeDueAt: DUE, stage: "DRAFT" });
    expect(refusals((await give(ada, draft)).problems)).toEqual(["UNKNOWN_ROUND roundId"]);
    const nowhere = await give(ada, { id: randomUUID() });
    expect(refusals(nowhere.problems)).toEqual(["UNKNOWN_ROUND roundId"]);
    expect(refusals((await give(ada, draft, { roundId: "x" })).problems)).toEqual([
      "UNKNOWN_ROUND roundId",
    ]);
  });
});
