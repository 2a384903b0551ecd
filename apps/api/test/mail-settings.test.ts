import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let head: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  head = await api.signUp("Head", ["ADMINISTRATOR"]);
});
afterAll(() => api.stop());

describe("language and mails", () => {
  const SETTINGS = `mutation ($input: MailSettingsSaveInput!) { mailSettingsSave(input: $input) {
    person { language mailFrequency version } problems { code message } } }`;
  const save = async (person: TestPerson, input: object) =>
    (await api.askAs(person, SETTINGS, { input })).data.mailSettingsSave as unknown;

  it("are the person's to choose, and are followed by what is written to them", async () => {
    const person = await api.signUp("Lin");
    const input = { expectedVersion: 1, language: "ZH", mailFrequency: "DAILY" };
    expect(await save(person, input)).toEqual({
      person: { language: "ZH", mailFrequency: "DAILY", version: 2 },
      problems: [],
    });
    const row = await api.db.prisma.person.findUniqueOrThrow({ where: { id: person.id } });
    expect(row).toMatchObject({ language: "ZH", mailFrequency: "DAILY", name: "Lin" });
    const [event] = await api.db.prisma.auditEvent.findMany({ where: { subjectId: person.id } });
    expect(event).toMatchObject({ action: "mailSettings.saved", actorId: person.id });
  });

  it("saved in a second tab are not overwritten by the first", async () => {
    const person = await api.signUp("Lin");
    const input = { expectedVersion: 1, language: "EN", mailFrequency: "DAILY" };
    await save(person, input);
    const late = await save(person, { ...input, language: "ZH", mailFrequency: "AT_ONCE" });
    expect(late).toMatchObject({ person: null, problems: [{ code: "STALE" }] });
  });

  it("are saved once of two at the same moment", async () => {
    const person = await api.signUp("Lin");
    const both = await Promise.all(
      ["EN", "ZH"].map((language) =>
        save(person, { expectedVersion: 1, language, mailFrequency: "DAILY" }),
      ),
    );
    expect(both.filter((one) => (one as { person: unknown }).person !== null)).toHaveLength(1);
  });

  it("are known to nobody but the person and administrators", async () => {
    const person = await api.signUp("Lin");
    const look = async (viewer: TestPerson) => {
      const document = `query ($id: ID!) { node(id: $id) { ... on Person { language mailFrequency email } } }`;
      return (await api.askAs(viewer, document, { id: person.globalId })).data.node as unknown;
    };
    const known = { language: "EN", mailFrequency: "AT_ONCE", email: person.email };
    expect(await look(person)).toEqual(known);
    expect(await look(head)).toEqual(known);
    expect(await look(await api.signUp("Eve"))).toBeNull();
  });

  it("need somebody signed in, and one of the choices", async () => {
    const input = { expectedVersion: 1, language: "EN", mailFrequency: "AT_ONCE" };
    const { errors } = await api.ask(SETTINGS, { variables: { input } });
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    const wrong = { input: { ...input, mailFrequency: "NEVER" } };
    const refused = await api.askAs(await api.signUp("Lin"), SETTINGS, wrong);
    expect(refused.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
