import { randomUUID } from "node:crypto";
import { dataOf, refusals } from "./support/application-requests.ts";
import {
  aCode,
  changeTechnique,
  enteredTechnique,
  techniqueFacts,
  type ShownTechnique,
} from "./support/techniques.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let secretary: TestPerson;
let others: readonly TestPerson[];
let technique: ShownTechnique;

beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  others = [
    await api.signUp("Ada Probe"),
    await api.signUp("Ku Rui", ["CURATOR"]),
    await api.signUp("An Ping", ["APPROVER"]),
    await api.signUp("Shen Ji", ["AUDITOR"]),
    await api.signUp("Guan Li", ["ADMINISTRATOR"]),
    await api.signUp("Ping Shen", ["REVIEWER", "CHAIR"]),
  ];
  technique = await enteredTechnique(api, secretary);
});
afterAll(() => api.stop());

describe("the office's list of techniques", () => {
  it("is changed by nobody but the secretariat, and looks missing to others who try", async () => {
    const { id, version: expectedVersion } = technique;
    for (const person of others) {
      const created = await changeTechnique(api, person, "techniqueCreate", {
        ...techniqueFacts(),
        ...{ code: aCode(), idempotencyKey: randomUUID() },
      });
      const saved = await changeTechnique(api, person, "techniqueSave", {
        ...techniqueFacts(),
        ...{ id, expectedVersion },
      });
      const retired = await changeTechnique(api, person, "techniqueRetire", {
        id,
        expectedVersion,
      });
      const back = await changeTechnique(api, person, "techniqueReinstate", {
        id,
        expectedVersion,
      });
      for (const { technique: given, problems } of [created, saved, retired, back]) {
        expect([given, refusals(problems)]).toEqual([null, ["NOT_FOUND"]]);
      }
    }
    expect(await api.db.prisma.technique.count()).toBe(1);
    const row = await api.db.prisma.technique.findFirst();
    expect(row).toMatchObject({ version: 1, active: true });
  });

  it("has no technique under a foreign or made-up id", async () => {
    for (const id of ["", "x", secretary.globalId, technique.id.slice(1)]) {
      const retired = await changeTechnique(api, secretary, "techniqueRetire", {
        ...{ id, expectedVersion: 1 },
      });
      expect([id, refusals(retired.problems)]).toEqual([id, ["NOT_FOUND"]]);
    }
  });

  it("shows who made it to the office's readers only", async () => {
    const document = `query Made($code: String!) { technique(code: $code) { editable history(first: 5) { totalCount } } }`;
    const readers = [];
    for (const person of others) {
      const { code } = technique;
      const data = await dataOf<{ technique: { editable: boolean; history: object | null } }>(
        ...([api, person, document, { code }] as const),
      );
      expect(data.technique.editable).toBe(false);
      readers.push(data.technique.history !== null);
    }
    expect(readers).toEqual([false, true, true, true, false, false]);
  });

  it("is closed to whoever is not signed in, by list, code and id", async () => {
    for (const question of [
      "techniques { totalCount }",
      `technique(code: "${technique.code}") { code }`,
    ]) {
      const answer = await api.ask(`query Closed { ${question} }`);
      expect(answer.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    }
    const byId = await api.ask(`query Closed { node(id: "${technique.id}") { id } }`);
    expect(byId.data).toEqual({ node: null });
  });

  it("refuses cursors of other lists and such as no database compares with", async () => {
    const cursors = [
      ["people", "A", randomUUID()],
      ["techniques", 2 ** 40, "A"],
      ["techniques", 1, "A\u0000"],
      ["techniques", "1", "A"],
    ].map((parts) => Buffer.from(JSON.stringify(parts)).toString("base64url"));
    for (const after of cursors) {
      const document = `query Page($after: String) { techniques(after: $after) { nodes { code } } }`;
      const answer = await api.askAs(secretary, document, { after });
      expect(answer.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});
