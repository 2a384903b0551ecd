import { aKey, anApplicationBy } from "./support/application-builders.ts";
import { change, dataOf, refusals } from "./support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;
let eve: TestPerson;
let member: TestPerson;
let secretary: TestPerson;
let administrator: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  eve = await api.signUp("Eve");
  member = await api.signUp("Tam Member");
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  administrator = await api.signUp("Guan Li", ["ADMINISTRATOR"]);
});
afterAll(() => api.stop());

describe("somebody else's application", () => {
  it("is copied and improved by nobody, and looks missing to whom it is", async () => {
    const { id } = await anApplicationBy(api, ada, { status: "DECLINED", joined: [member] });
    for (const [person, code] of [
      [eve, "NOT_FOUND"],
      [administrator, "NOT_FOUND"],
      [member, "NOT_ALLOWED"],
      [secretary, "NOT_ALLOWED"],
    ] as const) {
      for (const improves of [false, true]) {
        const input = { id, improves, ...aKey() };
        const { application, problems } = await change(api, person, "applicationCopy", input);
        expect([application, refusals(problems)]).toEqual([null, [code]]);
      }
    }
    expect(await api.db.prisma.application.count({ where: { copiedFromId: { not: null } } })).toBe(
      0,
    );
  });

  it("is not reached through what was begun from it", async () => {
    const hidden = await anApplicationBy(api, ada);
    const shown = await anApplicationBy(api, ada, { status: "SUBMITTED" });
    await api.db.prisma.application.update({
      where: { id: shown.row.id },
      data: { copiedFromId: hidden.row.id },
    });
    const document = `query Origin($id: ID!) { application(id: $id) { mayCopy mayImprove copiedFrom { number } } }`;
    const { id } = shown;
    expect(await dataOf(api, secretary, document, { id })).toEqual({
      application: { mayCopy: false, mayImprove: false, copiedFrom: null },
    });
  });

  it("is not copied under a made-up id, nor by whoever is not signed in", async () => {
    for (const id of ["", "x", eve.globalId]) {
      const { problems } = await change(api, eve, "applicationCopy", { id, ...aKey() });
      expect([id, refusals(problems)]).toEqual([id, ["NOT_FOUND"]]);
    }
    const { id } = await anApplicationBy(api, ada);
    const document = `mutation Copy($input: ApplicationCopyInput!) { applicationCopy(input: $input) { problems { code } } }`;
    const answer = await api.ask(document, { variables: { input: { id, ...aKey() } } });
    expect(answer.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});
