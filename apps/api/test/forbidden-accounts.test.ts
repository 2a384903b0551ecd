import { aKey, anApplicationBy } from "./support/application-builders.ts";
import { change, refusals, seen } from "./support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function anUnconfirmedPerson(): Promise<TestPerson> {
  const person = await api.signUp();
  await api.db.prisma.person.update({ where: { id: person.id }, data: { emailVerified: false } });
  return person;
}

describe("a person whose address is not confirmed", () => {
  const refusal = ["EMAIL_NOT_VERIFIED account email"];

  it("cannot submit a complete draft, and is told so before trying", async () => {
    const person = await anUnconfirmedPerson();
    const { id, expectedVersion } = await anApplicationBy(api, person);
    expect(refusals((await seen(api, person, id)).submissionProblems)).toEqual(refusal);
    const input = { id, expectedVersion, ...aKey() };
    const { application, problems } = await change(api, person, "applicationSubmit", input);
    expect(application).toBeNull();
    expect(refusals(problems)).toEqual(refusal);
  });

  it("cannot send requested changes", async () => {
    const person = await anUnconfirmedPerson();
    const { id, expectedVersion } = await anApplicationBy(api, person, {
      status: "CHANGES_REQUESTED",
    });
    const input = { id, expectedVersion, ...aKey() };
    const { problems } = await change(api, person, "applicationSubmit", input);
    expect(refusals(problems)).toContain(refusal[0]);
  });

  it("cannot ask the institution for its endorsement", async () => {
    const person = await anUnconfirmedPerson();
    const { id, expectedVersion } = await anApplicationBy(api, person, { asksEndorsement: true });
    const input = { id, expectedVersion, ...aKey() };
    const { problems } = await change(api, person, "applicationAskEndorsement", input);
    expect(refusals(problems)).toContain(refusal[0]);
  });
});
