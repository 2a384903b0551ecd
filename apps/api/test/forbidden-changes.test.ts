import { aListedMember } from "@regolith/db/testing";
import { aKey, anApplicationBy } from "./support/application-builders.ts";
import { change, done, refusals, seen } from "./support/application-requests.ts";
import { requestsSeen } from "./support/change-requests.ts";
import { SECTION_INPUTS } from "./support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let people: Record<"ada" | "bo" | "secretary" | "stranger" | "reviewer" | "curator", TestPerson>;
let id: string;

beforeAll(async () => {
  api = await startTestApi();
  api.setNow("2026-11-30T01:00:00Z");
  people = {
    ada: await api.signUp("Ada Probe"),
    bo: await api.signUp("Bo Vik"),
    secretary: await api.signUp("Mi Shu", ["SECRETARIAT"]),
    stranger: await api.signUp("Cy Wolf"),
    reviewer: await api.signUp("Ping Shen", ["REVIEWER"]),
    curator: await api.signUp("Ku Rui", ["CURATOR"]),
  };
  const { ada, bo, secretary } = people;
  const members = [aListedMember({ fullName: "Bo Vik", email: bo.email })];
  ({ id } = await anApplicationBy(api, ada, {
    status: "SUBMITTED",
    answers: { TEAM: { worksAlone: false, members } },
    joined: [bo],
  }));
  const { version } = await seen(api, secretary, id);
  await done(api, secretary, "applicationRequestChanges", {
    ...{ id, expectedVersion: version, ...aKey() },
    sections: [
      { section: "APPLICANT", reason: "How do we reach you?" },
      { section: "UNDERTAKINGS", reason: "Sign anew." },
    ],
  });
  const { sections } = await seen(api, ada, id);
  const of = (key: string) => sections.find((one) => one.key === key)?.version;
  await done(api, ada, "applicationSectionSaveApplicant", {
    ...{ id, expectedVersion: of("APPLICANT"), ...SECTION_INPUTS.Applicant },
    ...{ telephone: "+41 31 555 0199", address: "9 Secret Lane, Bern", position: "Dean" },
  });
  await done(api, ada, "applicationSectionSaveUndertakings", {
    ...{ id, expectedVersion: of("UNDERTAKINGS"), ...SECTION_INPUTS.Undertakings },
    ...{ signature: "A. Probe" },
  });
});
afterAll(() => api.stop());

it("shows nobody in a difference what the answers do not show them", async () => {
  const secrets = ["555 0199", "Secret Lane", "A. Probe"];
  const holds = async (person: TestPerson) => {
    const text = JSON.stringify(await requestsSeen(api, person, id));
    expect(text).toContain("Dean");
    return secrets.filter((secret) => text.includes(secret));
  };
  expect(await holds(people.ada)).toEqual(secrets);
  expect(await holds(people.secretary)).toEqual(secrets);
  expect(await holds(people.curator)).toEqual(secrets);
  expect(await holds(people.bo)).toEqual([]);
});

it("is not there for whom the application is not", async () => {
  expect(await requestsSeen(api, people.stranger, id)).toBeNull();
  expect(await requestsSeen(api, people.reviewer, id)).toBeNull();
});

it("lets nobody but the secretariat give more time", async () => {
  const { version } = await seen(api, people.secretary, id);
  const codes: Record<string, readonly string[]> = {};
  for (const [who, person] of Object.entries(people)) {
    if (who === "secretary") continue;
    const { problems } = await change(api, person, "applicationExtendChanges", {
      ...{ id, expectedVersion: version, ...aKey(), dueOn: "2027-06-01", reason: "Please." },
    });
    codes[who] = refusals(problems);
  }
  expect(codes).toEqual({
    ...{ ada: ["NO_OPEN_CHANGE_REQUEST"], bo: ["NO_OPEN_CHANGE_REQUEST"] },
    ...{ curator: ["NO_OPEN_CHANGE_REQUEST"] },
    ...{ stranger: ["NOT_FOUND"], reviewer: ["NOT_FOUND"] },
  });
  const request = await api.db.prisma.changeRequest.findFirstOrThrow();
  expect(request.dueAt.toISOString()).toBe("2026-12-14T16:00:00.000Z");
});
