import {
  aCompleteApplication,
  anInstitution,
  anOfficer,
  completeAnswers,
} from "@regolith/db/testing";
import { applicationId } from "./support/ids.ts";
import { textOfPdf } from "@regolith/documents/testing";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;
let secretariat: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

async function applied(status: "DRAFT" | "SUBMITTED", title = "冰 in old glass") {
  const answers = { PROJECT: { ...completeAnswers([]).PROJECT, title } };
  const row = await aCompleteApplication(api.db.prisma, { personId: ada.id, status, answers });
  return { row, path: `/documents/applications/${applicationId(row)}.pdf` };
}

function ask(url: string, person: TestPerson | null, headers: Record<string, string> = {}) {
  const bearer = person === null ? {} : { authorization: `Bearer ${person.token}` };
  return api.server.inject({ method: "GET", url, headers: { ...bearer, ...headers } });
}

it("gives the applicant the whole of a draft, which says on every page that it is one", async () => {
  const { row, path } = await applied("DRAFT");
  const response = await ask(path, ada);
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="application-${row.number}.pdf"`,
    "cache-control": "private, no-store",
  });
  const pages = (await textOfPdf(response.rawPayload)).split("\n");
  for (const page of pages) expect(page).toContain("DRAFT, not submitted");
  expect(pages.join("")).toContain("冰 in old glass");
  expect(pages.join("")).toContain("Institute of Probes");
});

it("speaks the language of its address, and names the office's status to the office only", async () => {
  const { path } = await applied("SUBMITTED");
  const chinese = await textOfPdf((await ask(`${path}?lang=zh`, secretariat)).rawPayload);
  expect(chinese).toContain("申请人与单位");
  expect(chinese).toContain("演示数据");
  expect(chinese).not.toContain("草稿");
});

describe("what nobody gets as a document", () => {
  it("is anything without signing in", async () => {
    const { path } = await applied("SUBMITTED");
    expect((await ask(path, null)).statusCode).toBe(401);
    const browser = await ask(path, null, { accept: "text/html" });
    expect([browser.statusCode, browser.headers.location]).toEqual([
      ...[303, `/en/sign-in?next=${encodeURIComponent(path)}`],
    ]);
  });

  it("is an application of others, a draft of anybody's, or what is none", async () => {
    const submitted = await applied("SUBMITTED");
    const draft = await applied("DRAFT");
    const eve = await api.signUp("Eve Other");
    const curator = await api.signUp("Ku Rui", ["CURATOR"]);
    const administrator = await api.signUp("Ad Min", ["ADMINISTRATOR"]);
    for (const [person, path] of [
      [eve, submitted.path],
      [administrator, submitted.path],
      [curator, draft.path],
      [secretariat, draft.path],
      [ada, "/documents/applications/nonsense.pdf"],
      [ada, `/documents/applications/${ada.globalId}.pdf`],
    ] as const) {
      const { statusCode, headers } = await ask(path, person);
      expect([statusCode, headers["content-type"]]).toEqual([
        ...[404, "application/json; charset=utf-8"],
      ]);
    }
    expect((await ask(submitted.path, curator)).statusCode).toBe(200);
  });

  it("is how the applicant is reached, for a co-investigator and the institution's officer", async () => {
    const { prisma } = api.db;
    const member = await api.signUp("Bo Vik");
    const officer = await api.signUp("Of Ficer");
    const { id: institutionId } = await anInstitution(prisma);
    await anOfficer(prisma, { institutionId, person: officer });
    const row = await aCompleteApplication(prisma, {
      ...{ personId: ada.id, status: "SUBMITTED", institutionId, joined: [member] },
    });
    const path = `/documents/applications/${applicationId(row)}.pdf`;
    const contacts = ["ada@probe.test", "1 Probe Way"];
    for (const [person, seesThem] of [
      [ada, true],
      [secretariat, true],
      [member, false],
      [officer, false],
    ] as const) {
      const text = await textOfPdf((await ask(path, person)).rawPayload);
      expect(text).toContain("Water in old glass");
      expect(contacts.map((one) => text.includes(one))).toEqual([seesThem, seesThem]);
    }
  });
});
