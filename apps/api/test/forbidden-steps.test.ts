import { anApplication, anInstitution, anOfficer, aSample } from "@regolith/db/testing";
import type { ApplicationStatus } from "@regolith/domain";
import { anApplicationBy } from "./support/application-builders.ts";
import { dataOf } from "./support/application-requests.ts";
import { applicationId } from "./support/ids.ts";
import { readCsv } from "./support/read-csv.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

// Only what must not work: which step of the review an application stands at is the office's to know.

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** All that the applicant reads as `In review`. */
const IN_REVIEW = ["SCREENING", "UNDER_REVIEW", "PANEL"] as const;

interface Listed {
  readonly applications: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly publicStatus: string }[];
    readonly edges: readonly { readonly cursor: string }[];
  };
}

async function listed(
  person: TestPerson,
  filter: { scope: "MINE" | "INSTITUTION" | "OFFICE"; status?: readonly ApplicationStatus[] },
  field = "UPDATED",
) {
  const document = `query Listed($filter: ApplicationFilter, $orderBy: ApplicationOrder) {
    applications(filter: $filter, orderBy: $orderBy) {
      totalCount nodes { id publicStatus } edges { cursor } } }`;
  const orderBy = { field, direction: "ASC" };
  return (await dataOf<Listed>(api, person, document, { filter, orderBy })).applications;
}

describe("an applicant", () => {
  it("tells no step of the review from another by asking for it", async () => {
    const ada = await api.signUp("Ada Probe");
    for (const status of IN_REVIEW)
      await anApplication(api.db.prisma, { personId: ada.id, status });
    const decided = await anApplication(api.db.prisma, { personId: ada.id, status: "DECLINED" });
    for (const status of IN_REVIEW) {
      const { totalCount, nodes } = await listed(ada, { scope: "MINE", status: [status] });
      expect([status, totalCount]).toEqual([status, IN_REVIEW.length]);
      expect(nodes).toHaveLength(IN_REVIEW.length);
      expect(nodes.map(({ id }) => id)).not.toContain(applicationId(decided));
    }
    const { nodes } = await listed(ada, { scope: "MINE", status: ["DECLINED"] });
    expect(nodes.map(({ id }) => id)).toEqual([applicationId(decided)]);
  });

  it("reads in no order and no cursor when a step was taken", async () => {
    const ada = await api.signUp("Ada Probe");
    const at = new Date("2026-04-09T07:08:09Z");
    await anApplication(api.db.prisma, { personId: ada.id, status: "PANEL", statusSince: at });
    const { edges } = await listed(ada, { scope: "MINE" }, "WAITING");
    const said = edges.map(({ cursor }) => Buffer.from(cursor, "base64url").toString()).join();
    expect(said).not.toContain("2026-04-09");
  });
});

describe("an officer of the institution", () => {
  it("tells no step of the review from another by asking for it", async () => {
    const officer = await api.signUp("Of Ficer");
    const { prisma } = api.db;
    const institution = await anInstitution(prisma);
    await anOfficer(prisma, { institutionId: institution.id, person: officer });
    const ada = await api.signUp("Ada Probe");
    const facts = { personId: ada.id, endorserId: institution.id };
    for (const status of IN_REVIEW) await anApplication(prisma, { ...facts, status });
    const { nodes } = await listed(officer, { scope: "INSTITUTION", status: ["PANEL"] });
    expect(nodes).toHaveLength(IN_REVIEW.length);
  });
});

describe("somebody of the office whom the applicant names as team", () => {
  const named = async (status: ApplicationStatus) => {
    const curator = await api.signUp("Ku Rui", ["CURATOR"]);
    const ada = await api.signUp("Ada Probe");
    const { code } = await aSample(api.db.prisma);
    const { row, id } = await anApplicationBy(api, ada, {
      status,
      asksFor: [{ code, optimumUg: 5_000n }],
    });
    await api.db.prisma.teamMember.create({
      data: {
        ...{ applicationId: row.id, position: 0, email: curator.email, fullName: "Ku Rui" },
        role: "TECHNICIAN",
      },
    });
    return { curator, id, rowId: row.id };
  };

  it("tells no step of its review from another by asking for it, nor by counting", async () => {
    const { curator, id } = await named("PANEL");
    for (const status of IN_REVIEW) {
      const { nodes } = await listed(curator, { scope: "OFFICE", status: [status] });
      expect([status, nodes.map((node) => node.id).includes(id)]).toEqual([status, false]);
    }
    const counts = await dataOf<{ applicationCounts: { status: string; count: number }[] }>(
      ...([api, curator, `query { applicationCounts { status count } }`] as const),
    );
    const before = counts.applicationCounts.find(({ status }) => status === "PANEL")?.count;
    expect(before).toBe(
      await api.db.prisma.application.count({
        where: { status: "PANEL", teamMembers: { none: { email: curator.email } } },
      }),
    );
  });

  it("reads neither what is recommended nor the applicant's address in the table of the list", async () => {
    const { curator, rowId } = await named("RECOMMENDED");
    await api.db.prisma.applicationItem.updateMany({
      where: { applicationId: rowId },
      data: { state: "RECOMMENDED", grantedUg: 4_300n },
    });
    const { number } = await api.db.prisma.application.findUniqueOrThrow({ where: { id: rowId } });
    const { email } = await api.db.prisma.applicantAnswers.findUniqueOrThrow({
      where: { applicationId: rowId },
    });
    const response = await api.server.inject({
      ...{ method: "GET", url: `/exports/applications.csv?status=ALL&text=${number}` },
      headers: { authorization: `Bearer ${curator.token}` },
    });
    const [head = [], ...rows] = readCsv(response.payload.slice(1));
    const cells = Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]));
    expect(cells).toMatchObject({ Number: number, "Granted, mg": "" });
    expect(email).not.toBe("");
    expect(rows[0]).not.toContain(email);
  });
});
