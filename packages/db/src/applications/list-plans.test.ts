import { OPEN_STATUSES, type Actor } from "@regolith/domain";
import { aMission, aPerson, aRound } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { mostRows, planOf, scannedTables } from "../testing/plans.ts";
import type { ApplicationFilter } from "./application-filter.ts";
import {
  APPLICATION_ORDERS,
  listApplications,
  listStatement,
  type ApplicationPage,
} from "./list-applications.ts";

/** As after many years: one in fifty waits for somebody, all others are closed. */
const APPLICATIONS = 100_000;
const PEOPLE = `
  insert into "Person" ("id", "name", "email", "updatedAt")
    select md5('person ' || n)::uuid, 'Person ' || n, n || '@people.test', now() from generate_series(1, 5000) n`;
const SAMPLES = `
  insert into "Sample" ("id", "code", "codeKey", "missionId", "useCategory", "collectionMethod", "form",
      "requestMode", "nameEn", "nameZh", "provenance", "searchText")
    select md5('sample ' || n)::uuid, 'T-' || n, 't' || n, case when n % 100 = 0 then $1::uuid else $2::uuid end,
      'RESEARCH', 'SCOOPED', 'POWDER', 'BY_MASS', 'Soil', '月壤', 'DEMONSTRATION', 'soil'
    from generate_series(1, 2000) n`;
const APPLIED = `
  insert into "Application" ("id", "number", "personId", "roundId", "type", "status", "statusBeforeChanges",
      "statusSince", "formVersion", "submittedAt", "decidedAt", "createdAt", "updatedAt", "provenance")
    select md5('application ' || n)::uuid, (2000 + n / 5000) || '-' || lpad((n % 5000)::text, 4, '0'),
      case when n % 2000 = 0 then $2::uuid else md5('person ' || (1 + n % 5000))::uuid end, $1::uuid,
      'RESEARCH', s.status, case when s.status = 'CHANGES_REQUESTED' then 'SUBMITTED'::"ApplicationStatus" end,
      s.at, 1, s.at, case when s.status in ('APPROVED', 'DECLINED') then s.at end,
      s.at, s.at + interval '1 hour', 'DEMONSTRATION'
    from generate_series(1, ${APPLICATIONS}) n, lateral (select
      (case n % 150 when 0 then 'SUBMITTED' when 50 then 'UNDER_REVIEW' when 100 then 'CHANGES_REQUESTED'
        else case n % 3 when 0 then 'APPROVED' else 'DECLINED' end end)::"ApplicationStatus" as status,
      timestamptz '2000-01-01' + n * interval '100 minutes' as at) s`;
const APPLICANTS = `
  insert into "ApplicantAnswers" ("applicationId", "fullName", "institution", "country")
    select md5('application ' || n)::uuid, 'Person', 'Institute ' || n % 700,
      case when n % 500 = 0 then 'LU' else 'CN' end
    from generate_series(1, ${APPLICATIONS}) n`;
const ITEMS = `
  insert into "ApplicationItem" ("id", "applicationId", "sampleId", "position")
    select gen_random_uuid(), md5('application ' || n)::uuid, md5('sample ' || (1 + n % 2000))::uuid, 1
    from generate_series(1, ${APPLICATIONS}) n`;

const MEMBERS = `
  insert into "TeamMember" ("id", "applicationId", "position", "fullName", "role", "state", "personId")
    select gen_random_uuid(), md5('application ' || n)::uuid, 1, 'Member', 'CO_INVESTIGATOR', 'ACCEPTED',
      md5('person ' || (1 + (n + 2500) % 4999))::uuid
    from generate_series(1, ${APPLICATIONS}) n`;

const JOINED = `insert into "ApplicationEvent" ("id", "applicationId", "at", "actorId", "action", "fromStatus", "toStatus")
    select gen_random_uuid(), "applicationId", now(), "personId", 'MEMBER_JOINED', 'DRAFT', 'DRAFT'
    from "TeamMember" where "personId" is not null`;

const LARGE = new Set([
  ...["Application", "ApplicantAnswers", "ApplicationItem"],
  ...["TeamMember", "ApplicationEvent"],
]);
const OFFICE = { scope: "OFFICE" } as const;
/** What the list holds when nothing else is asked. */
const WAITING: ApplicationFilter = { ...OFFICE, status: OPEN_STATUSES };
const LONGEST = { field: "WAITING", descending: true } as const;
const SOMEBODY = "00000000-0000-4000-8000-000000000050";

let db: TestDatabase;
let secretariat: Actor;

beforeAll(async () => {
  db = await createTestDatabase();
  secretariat = await aPerson(db.prisma, { roles: ["SECRETARIAT"] });
  await aPerson(db.prisma, { id: SOMEBODY });
  const rare = await aMission(db.prisma, "rare");
  const common = await aMission(db.prisma, "common");
  const { id: roundId } = await aRound(db.prisma);
  await db.pool.query(PEOPLE);
  await db.pool.query(SAMPLES, [rare, common]);
  await db.pool.query(APPLIED, [roundId, SOMEBODY]);
  await db.pool.query(APPLICANTS);
  await db.pool.query(ITEMS);
  await db.pool.query(MEMBERS);
  await db.pool.query(JOINED);
  await db.pool.query("vacuum analyze");
}, 120_000);
afterAll(() => db.drop());

function statementOf(filter: ApplicationFilter, page: ApplicationPage) {
  return listStatement(secretariat, filter, page);
}

it.each(APPLICATION_ORDERS)(
  "a page of what waits by %s costs the same however many are closed",
  async (field) => {
    for (const descending of [false, true]) {
      const order = { field, descending };
      const first = await listApplications(db.prisma, secretariat, WAITING, { order, limit: 100 });
      const after = first.at(-1);
      expect(after).toBeDefined();
      for (const page of [
        { order, limit: 26 },
        { order, limit: 26, ...(after && { after }) },
      ]) {
        const steps = await planOf(db.pool, statementOf(WAITING, page));
        expect(scannedTables(steps).filter((table) => LARGE.has(table))).toEqual([]);
        expect(mostRows(steps)).toBeLessThan(200);
      }
    }
  },
);

it.each([
  ["mission", { mission: "rare" }],
  ["person", { personId: SOMEBODY }],
  ["institution", { institution: " INSTITUTE 77 " }],
  ["country", { country: "LU" }],
  ["type", { type: "RESEARCH" }],
] as const)("a page filtered by %s reads no large table whole", async (_, narrower) => {
  for (const status of [{}, { status: OPEN_STATUSES }, { status: ["DECLINED"] as const }]) {
    const filter = { ...OFFICE, ...status, ...narrower };
    const page = { order: LONGEST, limit: 26 };
    const steps = await planOf(db.pool, statementOf(filter, page));
    const large = scannedTables(steps).filter((table) => LARGE.has(table));
    expect([filter, large]).toEqual([filter, []]);
    expect(mostRows(steps)).toBeLessThan(APPLICATIONS / 20);
  }
});
