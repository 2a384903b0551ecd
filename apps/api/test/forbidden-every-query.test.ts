import { aCarriedVote } from "@regolith/db/testing";
import { isNonNullType } from "graphql";
import { done, seen } from "./support/application-requests.ts";
import { aScene, BARRED, idOf, REVIEWERS, SECRETS } from "./support/committee-scene.ts";
import { crawl, queryField, SCHEMA, type Crawled, type Tries } from "./support/crawl.ts";
import { everyQuery } from "./support/every-query.ts";
import { step } from "./support/letter-requests.ts";
import { textOfPdf } from "@regolith/documents/testing";
import { statementsOf } from "./support/statements.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

const MISSING = "01a20000-0000-7000-8000-000000000000";
const VOTERS = ["Vanna Voter", "Vito Voter", "Vera Voter"] as const;
/** Whom the applicant must not find anywhere: who reviewed, was asked, had a conflict, or voted. */
const HIDDEN = [...REVIEWERS, ...VOTERS, "Con Flicted"];
/** All of it is asked for by everybody, which takes its time. */
const LONG = 300_000;

let api: TestApi;
let secretariat: TestPerson;
let scene: Awaited<ReturnType<typeof aScene>>;
let tries: Tries;
let letters: readonly string[];
let panelId: string;
let roundCode: string;
/** What the applicant finds while it is reviewed. */
let foundInReview: Crawled;

beforeAll(async () => {
  api = await startTestApi();
  const { prisma } = api.db;
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  scene = await aScene(api, secretariat);
  const { id, row, pi } = scene;
  const round = await prisma.round.findUniqueOrThrow({ where: { id: row.roundId } });
  roundCode = round.code;
  const asked = {
    ...{ applicationId: id, assignmentId: scene.handed[0]?.assignment.id ?? "" },
    ...{ round: { id: idOf("Round", round.id), code: round.code }, words: "hidden basin" },
  };
  const early = { ...asked, panelId: idOf("Panel", MISSING), nodes: scene.nodes };
  foundInReview = await crawl(api, pi, everyQuery(early));
  await decide();
  const panel = await prisma.panel.findFirstOrThrow({ include: { cases: true } });
  panelId = idOf("Panel", panel.id);
  letters = (await prisma.decisionLetter.findMany()).map((one) => idOf("DecisionLetter", one.id));
  const cases = panel.cases.map((one) => idOf("PanelCase", one.id));
  const people = scene.handed.map(({ person }) => person.globalId);
  const nodes = [...scene.nodes, panelId, ...cases, ...letters, ...people];
  tries = everyQuery({ ...asked, panelId, nodes });
}, LONG);
afterAll(() => api.stop());

/** The panel votes for declining it, the chair declines it, and the applicant appeals. */
async function decide(): Promise<void> {
  const { id, row, pi } = scene;
  const presider = await api.signUp("Cleo Presider", ["CHAIR"]);
  const members = [];
  for (const name of VOTERS) members.push(await api.signUp(name, ["REVIEWER"]));
  const { version: expectedVersion } = await seen(api, presider, id);
  await done(api, presider, "applicationShortlist", { id, expectedVersion });
  const at = new Date("2026-06-01T00:00:00Z");
  const vote = { applicationId: row.id, kind: "DECLINE", presider, members, at } as const;
  await aCarriedVote(api.db.prisma, vote);
  const words = { reasonCode: "METHOD_NOT_READY", reason: "Try it on a simulant first." };
  const taken = [await step(api, presider, "applicationDecline", { id, ...words })];
  taken.push(await step(api, pi, "applicationAppeal", { id, grounds: "New data." }));
  expect(taken.flatMap(({ problems }) => problems)).toEqual([]);
}

/** What is read side by side comes in no order. */
const sortedStatements = async (work: () => Promise<unknown>) =>
  (await statementsOf(api.db, work)).toSorted();

const get = (person: TestPerson, url: string) =>
  api.server.inject({ method: "GET", url, headers: { authorization: `Bearer ${person.token}` } });

/** Every address that answers with something of applications, and how it is asked. */
const ADDRESSES: Readonly<Record<string, () => readonly string[]>> = {
  "/documents/applications/:id.pdf": () => inBoth(`/documents/applications/${scene.id}.pdf`),
  "/documents/letters/:id.pdf": () =>
    letters.flatMap((id) => inBoth(`/documents/letters/${id}.pdf`)),
  "/documents/panels/:id/minutes.pdf": () => inBoth(`/documents/panels/${panelId}/minutes.pdf`),
  "/exports/applications.csv": () => [
    ...["/exports/applications.csv", "/exports/applications.csv?status=ALL"],
  ],
  "/exports/rounds.csv": () => ["/exports/rounds.csv"],
  "/exports/rounds/:code/allocation.csv": () => [`/exports/rounds/${roundCode}/allocation.csv`],
  "/exports/rounds/:code/results.csv": () => [`/exports/rounds/${roundCode}/results.csv`],
  "/exports/rounds/:code/figures.csv": () => [`/exports/rounds/${roundCode}/figures.csv`],
  "/files/:id": () => [`/files/${idOf("Attachment", scene.attachmentId)}`],
};
const inBoth = (path: string) => ["en", "zh"].map((lang) => `${path}?lang=${lang}`);
/** Those that say the same to everybody, or nothing but of whoever asks. */
const ELSEWHERE = ["/graphql", "/explorer.js", "/explorer.css", "/healthz", "/readyz", "*"];

/** The addresses that are read, as the server knows them. */
function addressesRead(): readonly string[] {
  const lines = api.server.printRoutes({ commonPrefix: false }).split("\n");
  return lines.flatMap((line) => /(\/\S*|\*) \(.*GET/u.exec(line)?.[1] ?? []);
}

describe("what is tried", () => {
  it("is every query of the API, and every address that is read", () => {
    const fields = Object.keys(SCHEMA.getQueryType()?.getFields() ?? {});
    expect(Object.keys(tries).toSorted()).toEqual(fields.toSorted());
    const tried = [...Object.keys(ADDRESSES), ...ELSEWHERE];
    expect(addressesRead().filter((one) => !tried.includes(one))).toEqual([]);
  });

  it(
    "finds all of it for the office",
    async () => {
      const { text, reached } = await crawl(api, secretariat, tries);
      for (const secret of [...Object.values(SECRETS), ...HIDDEN]) expect(text).toContain(secret);
      for (const way of ["Application.reviews", "Application.letters", "PanelCase.motions"]) {
        expect([way, reached.has(way)]).toEqual([way, true]);
      }
      const mails = await api.db.prisma.outboxMail.findMany({
        where: { personId: secretariat.id },
      });
      expect(JSON.stringify(mails.map(({ params }) => params))).toContain(REVIEWERS[0]);
    },
    LONG,
  );

  it("finds a name that stands in a PDF", async () => {
    const [path = ""] = ADDRESSES["/documents/applications/:id.pdf"]?.() ?? [];
    const response = await get(scene.pi, path);
    const text = await textOfPdf(response.rawPayload);
    // Compressed as it is sent: only its text can be searched.
    expect(response.body).not.toContain(SECRETS.summary);
    for (const name of [SECRETS.summary, SECRETS.title]) expect(text).toContain(name);
  });
});

describe.each(BARRED)("%s", (who) => {
  const person = () => scene.people[who];
  const secrets = () => [...Object.values(SECRETS), scene.row.number, scene.id, scene.row.id];

  it(
    "finds nothing of it by any query",
    async () => {
      const { text, reached } = await crawl(api, person(), tries);
      for (const secret of secrets()) expect(text).not.toContain(secret);
      const ways = [...reached].filter((way) => /^(?:Application|PanelCase|Review)\./u.test(way));
      expect(ways).toEqual([]);
    },
    LONG,
  );

  it("gets nothing of it at any address", async () => {
    for (const [address, paths] of Object.entries(ADDRESSES)) {
      for (const path of paths()) {
        const response = await get(person(), path);
        // A chair reads the minutes of a meeting, without the case they must not know of.
        const isOfAll = address.startsWith("/exports/") || address.includes("minutes");
        expect([path, isOfAll || response.statusCode >= 400]).toEqual([path, true]);
        const isPdf = response.headers["content-type"] === "application/pdf";
        const text = isPdf ? await textOfPdf(response.rawPayload) : response.body;
        for (const secret of secrets()) expect(text).not.toContain(secret);
      }
    }
  });

  it("is refused by the same statements as what is not there, whatever is asked by its id", async () => {
    const byId = Object.keys(tries).filter((name) =>
      queryField(name).args.some(({ name: arg, type }) => arg === "id" && isNonNullType(type)),
    );
    expect(byId).toEqual(["application", "node", "panel", "reviewAssignment"]);
    for (const name of byId) {
      for (const args of tries[name] ?? []) {
        const [type = ""] = Buffer.from(/"(\w+)"/u.exec(args)?.[1] ?? "", "base64url")
          .toString()
          .split(":");
        // A chair reads of meetings, and of the case no more than that there is one.
        if (type === "Panel" && who.includes("chair")) continue;
        const asking = (of: string) => () => api.askAs(person(), `{ ${name}${of} { __typename } }`);
        const forbidden = await sortedStatements(asking(args));
        const missing = await sortedStatements(asking(`(id: "${idOf(type, MISSING)}")`));
        expect([name, type, missing]).toEqual([name, type, forbidden]);
        expect(forbidden.length).toBeGreaterThan(0);
      }
    }
  });

  it("is refused by the same statements as what is not there, at every address with an id", async () => {
    for (const [address, paths] of Object.entries(ADDRESSES)) {
      const isReadByOffice = address.includes("minutes") && who.includes("chair");
      if (!address.includes(":id") || isReadByOffice) continue;
      for (const path of paths()) {
        const [id = ""] = /(?<=\/)\w{30,}/u.exec(path) ?? [];
        const [type = ""] = Buffer.from(id, "base64url").toString().split(":");
        const asking = (of: string) => () => get(person(), of);
        const forbidden = await sortedStatements(asking(path));
        const other = path.replace(id, idOf(type, MISSING));
        expect([path, await sortedStatements(asking(other))]).toEqual([path, forbidden]);
        expect(forbidden.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("the applicant", () => {
  /** Names, addresses and ids of all who must stay unknown, and what they wrote to the committee. */
  async function hidden(): Promise<readonly string[]> {
    const people = await api.db.prisma.person.findMany({ where: { name: { in: HIDDEN } } });
    expect(people).toHaveLength(HIDDEN.length);
    const ids = people.flatMap(({ id, email }) => [id, idOf("Person", id), email]);
    return [...HIDDEN, ...ids, SECRETS.note];
  }

  it(
    "finds nobody of the committee by any query, while it is reviewed and after",
    async () => {
      const decided = await crawl(api, scene.pi, tries);
      expect(decided.reached).toContain("Application.letters");
      for (const { text, reached } of [foundInReview, decided]) {
        expect(text).toContain(SECRETS.title);
        expect(reached).toContain("Application.events");
        for (const name of await hidden()) expect(text).not.toContain(name);
      }
    },
    LONG,
  );

  it("finds nobody of the committee in any document, file or export", async () => {
    const found: string[] = [];
    for (const [address, paths] of Object.entries(ADDRESSES)) {
      for (const path of paths()) {
        const response = await get(scene.pi, path);
        const isPdf = response.headers["content-type"] === "application/pdf";
        const isPrinted = isPdf && address.startsWith("/documents/");
        const text = isPrinted ? await textOfPdf(response.rawPayload) : response.body;
        if (isPrinted) found.push(address);
        for (const name of await hidden()) {
          expect(text.replaceAll(/\s/gu, "")).not.toContain(name.replaceAll(/\s/gu, ""));
        }
      }
    }
    expect(new Set(found)).toEqual(
      new Set(["/documents/applications/:id.pdf", "/documents/letters/:id.pdf"]),
    );
  });

  it("is told of nobody of the committee, in the portal and by mail", async () => {
    const of = { where: { personId: scene.pi.id } };
    const told = await api.db.prisma.notification.findMany(of);
    const mails = await api.db.prisma.outboxMail.findMany(of);
    expect([told.length > 0, mails.length > 0]).toEqual([true, true]);
    const text = JSON.stringify([told.map(({ params }) => params), mails.map((one) => one.params)]);
    for (const name of await hidden()) expect(text).not.toContain(name);
  });
});
