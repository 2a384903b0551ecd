import {
  aCompleteApplication,
  aMission,
  anApplication,
  aRound,
  aSample,
  completeAnswers,
} from "@regolith/db/testing";
import fc from "fast-check";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";
import { readCsv } from "./support/read-csv.ts";

let api: TestApi;
let ada: TestPerson;
let secretariat: TestPerson;
let roundId: string;
let powder: { id: string; code: string };
let clast: { id: string; code: string };

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
  const { prisma } = api.db;
  powder = await aSample(prisma, { missionId: await aMission(prisma, "near") });
  const mission = await aMission(prisma, "far");
  clast = await aSample(prisma, { missionId: mission, form: "CLAST", requestMode: "WHOLE_UNIT" });
  roundId = (await aRound(prisma, { code: "2026-1", offers: [powder, clast] })).id;
});
afterAll(() => api.stop());

interface Applying {
  readonly number?: string;
  readonly title?: string;
  readonly applicant?: Partial<ReturnType<typeof completeAnswers>["APPLICANT"]>;
  readonly status?: "SUBMITTED" | "UNDER_REVIEW" | "DRAFT";
}

function applied({ title = "Water in old glass", applicant = {}, ...facts }: Applying = {}) {
  const complete = completeAnswers([]);
  return aCompleteApplication(api.db.prisma, {
    ...{ personId: ada.id, roundId, status: "SUBMITTED", ...facts },
    asksFor: [{ ...powder, minimumUg: 1_500n, optimumUg: 2_500n }, clast],
    answers: {
      APPLICANT: { ...complete.APPLICANT, ...applicant },
      PROJECT: { ...complete.PROJECT, title },
    },
  });
}

function ask(path: string, person: TestPerson | null, headers: Record<string, string> = {}) {
  const bearer = person === null ? {} : { authorization: `Bearer ${person.token}` };
  return api.server.inject({ method: "GET", url: path, headers: { ...bearer, ...headers } });
}

async function exported(search = "status=ALL", person = secretariat) {
  const response = await ask(`/exports/applications.csv?${search}`, person);
  expect(response.statusCode).toBe(200);
  const text = response.rawPayload.toString("utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [head = [], ...rows] = readCsv(text.slice(1));
  return { head, rows, response };
}

it("gives one row for each application with its own words, masses as plain numbers", async () => {
  const applicant = { fullName: "Lin Qingyao", nativeName: "林清瑶", institution: "中国地质大学" };
  await applied({ number: "2026-0007", title: "冰，与“尘”\n及其他", applicant });
  const { head, rows } = await exported("status=ALL&text=2026-0007");
  expect(rows).toHaveLength(1);
  const row = Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]));
  expect(row).toMatchObject({
    ...{ Number: "2026-0007", Title: "冰，与“尘”\n及其他", Type: "Research", Status: "Submitted" },
    ...{ Round: "2026-1", "Samples asked for": `${powder.code}; ${clast.code}` },
    ...{ "Whole units asked for": "1", "Minimum of powder asked for, mg": "1.5" },
    ...{ "Optimum of powder asked for, mg": "2.5", "Granted, mg": "" },
    ...{ "Responsible user": "Lin Qingyao", "Name in native script": "林清瑶" },
    ...{ Institution: "中国地质大学", "Country or region": "Switzerland" },
    ...{ "Submitted (Beijing time, UTC+8)": "2026-03-02 09:00" },
    "Origin of the record": "Demonstration",
  });
});

it("heads the table in the reader's language, named in the address or asked for", async () => {
  await applied();
  const chinese = await exported("status=ALL&lang=zh");
  expect(chinese.head.slice(0, 3)).toEqual(["编号", "名称", "申请类型"]);
  expect(chinese.rows[0]).toContain("已提交");
  const asked = await ask("/exports/applications.csv", secretariat, { "accept-language": "zh-CN" });
  expect(asked.body).toContain("编号");
});

it("holds what the list holds under its filters, over many pages, by number", async () => {
  const { prisma } = api.db;
  const facts = { personId: ada.id, roundId, status: "UNDER_REVIEW" } as const;
  const numbers = Array.from(
    { length: 1_203 },
    (_, index) => `1999-${String(index).padStart(4, "0")}`,
  );
  const at = new Date("2026-03-02T01:00:00Z");
  await prisma.application.createMany({
    data: numbers.map((number) => ({
      ...{ ...facts, number, type: "RESEARCH", formVersion: 1, provenance: "DEMONSTRATION" },
      ...{ statusSince: at, createdAt: at, updatedAt: at, submittedAt: at },
    })),
  });
  await applied({ number: "2026-0040" });
  const { rows } = await exported("status=UNDER_REVIEW");
  expect(rows.map(([number]) => number)).toEqual(numbers);
  const far = await exported("status=SUBMITTED&mission=far&text=2026-0040");
  expect(far.rows.map(([number]) => number)).toEqual(["2026-0040"]);
  expect((await exported("status=ALL&text=no+such")).rows).toEqual([]);
});

it("is a download that nothing keeps or shows", async () => {
  api.setNow("2026-06-01T20:00:00Z");
  const { response } = await exported();
  expect(response.headers).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": 'attachment; filename="applications-2026-06-02.csv"',
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  expect(response.headers["content-security-policy"]).toContain("sandbox");
});

it("is recorded: who took how many, by which filters", async () => {
  await applied({ number: "2026-0010" });
  await exported("status=ALL&mission=near&text=2026-0010&colour=red");
  const [event] = await api.db.prisma.auditEvent.findMany({
    where: { action: "applications.exported" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 1,
  });
  expect(event).toMatchObject({
    actorId: secretariat.id,
    details: { list: "status=ALL&text=2026-0010&mission=near", count: 1 },
  });
});

it("keeps any text of any field through a spreadsheet, and lets none begin a formula", async () => {
  const starts = fc.constantFrom(
    "",
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
    '"',
    ",",
    "'",
  );
  const words = fc
    .tuple(starts, fc.string({ unit: "binary", maxLength: 30 }))
    .map(([start, rest]) => (start + rest).replaceAll("\0", "").toWellFormed());
  const texts = fc.record({ title: words, fullName: words, institution: words, email: words });
  const { id: applicationId } = await applied({ number: "2026-0001" });
  const where = { applicationId };
  await fc.assert(
    fc.asyncProperty(texts, async ({ title, ...applicant }) => {
      await api.db.prisma.projectAnswers.update({ where, data: { title } });
      await api.db.prisma.applicantAnswers.update({ where, data: applicant });
      const { head, rows } = await exported("status=ALL&text=2026-0001");
      expect(rows).toHaveLength(1);
      const cell = (name: string) => rows[0]?.[head.indexOf(name)] ?? "";
      for (const text of rows.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      const found = [cell("Title"), cell("E-mail address")].map(unguarded);
      expect(found).toEqual([title, applicant.email]);
      if (applicant.fullName !== "") {
        expect(unguarded(cell("Responsible user"))).toBe(applicant.fullName);
      }
      if (applicant.institution !== "") {
        expect(unguarded(cell("Institution"))).toBe(applicant.institution);
      }
    }),
    { numRuns: 40 },
  );
});

/** What was written before an apostrophe guarded it. */
function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

describe("what nobody gets exported", () => {
  it("is anything without signing in, or by a wrong token", async () => {
    const path = "/exports/applications.csv";
    expect((await ask(path, null)).statusCode).toBe(401);
    const wrong = await ask(path, null, { authorization: "Bearer nonsense" });
    expect(wrong.statusCode).toBe(401);
    const browser = await ask(path, null, { accept: "text/html,*/*", "accept-language": "zh" });
    expect([browser.statusCode, browser.headers.location]).toEqual([
      ...[303, "/zh/sign-in?next=%2Fexports%2Fapplications.csv"],
    ]);
  });

  it("is the office's list to whoever has no role that reads it, and nothing is recorded", async () => {
    await applied();
    const administrator = await api.signUp("Ada Min", ["ADMINISTRATOR"]);
    const reviewer = await api.signUp("Re Viewer", ["REVIEWER"]);
    const before = await api.db.prisma.auditEvent.count();
    for (const person of [ada, administrator, reviewer]) {
      const { statusCode, body } = await ask("/exports/applications.csv?status=ALL", person);
      expect([statusCode, body.includes("Probe")]).toEqual([404, false]);
    }
    expect(await api.db.prisma.auditEvent.count()).toBe(before);
  });

  it("is a draft, or an application of one's own", async () => {
    await applied({ status: "DRAFT", number: "2026-0020" });
    const curator = await api.signUp("Ku Rui", ["CURATOR"]);
    const own = {
      personId: curator.id,
      status: "SUBMITTED",
      roundId,
      number: "2026-0021",
    } as const;
    await anApplication(api.db.prisma, own);
    for (const search of ["status=ALL&text=2026-002", "status=DRAFT&text=2026-002"]) {
      expect((await exported(search, curator)).rows).toEqual([]);
    }
  });

  it("is how the office sees an application to whoever is named in its team", async () => {
    const curator = await api.signUp("Ku Rui", ["CURATOR"]);
    const { id } = await applied({ status: "UNDER_REVIEW", number: "2026-0030" });
    const member = { fullName: "Ku Rui", email: curator.email, role: "TECHNICIAN" } as const;
    await api.db.prisma.teamMember.create({ data: { applicationId: id, position: 0, ...member } });
    const { head, rows } = await exported("status=ALL&text=2026-0030", curator);
    expect(rows.map((row) => row[head.indexOf("Status")])).toEqual(["In review"]);
  });

  it("is anything for a page of another site, which the browser names", async () => {
    const cookie = `regolith.session_token=${encodeURIComponent(secretariat.token)}`;
    const headers = { cookie, origin: "https://elsewhere.example" };
    expect((await ask("/exports/applications.csv", null, headers)).statusCode).toBe(403);
  });
});
