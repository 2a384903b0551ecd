import { everyField } from "./support/every-field.ts";
import { addToAll, emptyLists, type Lists } from "./support/growing-lists.ts";
import { pageDocument } from "./support/page-documents.ts";
import { statementsOf } from "./support/statements.ts";
import { startTestApi, type TestApi } from "./test-api.ts";

/** A dozen of everything are made, and read in every way. */
const LONG = 300_000;
const FEW = 2;
const MANY = 12;
/** So many fields of a list are asked for at once, which stays within what one request may hold. */
const AT_ONCE = 6;

/**
 * A page of a list in each of a list is read one by one; no page of the portal asks for it, and what is asked for counts
 * towards the cost.
 */
const PAGES_WITHIN = [
  ...["Application.messages", "OfficeRound.history", "OfficeRound.notices"],
  "OfficeRound.offers",
];

interface Question {
  readonly name: string;
  readonly by: "pi" | "secretariat" | "chair" | "administrator" | "reviewer";
  readonly document: string;
  readonly variables?: (lists: Lists) => Record<string, unknown>;
}

const first = { first: 100 };
const ofRound = ({ round }: Lists) => ({ roundId: round.id, ...first });
const ofCode = ({ round }: Lists) => ({ code: round.code, ...first });
const ofPanel = ({ panel }: Lists) => ({ id: panel.id });

/** Pages of the portal by the names of their queries. */
const PAGES: readonly Omit<Question, "document">[] = [
  { name: "MyApplications", by: "pi", variables: () => first },
  { name: "NotificationsPage", by: "pi", variables: () => first },
  {
    ...{ name: "WorkList", by: "secretariat" },
    variables: () => ({
      ...{ filter: { scope: "OFFICE" }, orderBy: { field: "NUMBER", direction: "ASC" }, ...first },
    }),
  },
  { name: "OfficeRounds", by: "secretariat", variables: () => first },
  {
    ...{ name: "OfficeRoundSamples", by: "secretariat" },
    variables: (of) => ({ ...ofCode(of), list: "OFFERED" }),
  },
  { name: "ReviewsWaitedFor", by: "secretariat", variables: ofRound },
  { name: "AssignmentRounds", by: "secretariat" },
  {
    ...{ name: "AssignmentRound", by: "secretariat" },
    variables: (of) => ({ ...ofRound(of), proposes: true }),
  },
  { name: "People", by: "administrator", variables: () => first },
  { name: "Panels", by: "secretariat", variables: () => first },
  { name: "PanelsOfRound", by: "chair", variables: ofRound },
  { name: "PanelCandidates", by: "secretariat", variables: ofRound },
  { name: "Panel", by: "chair", variables: ofPanel },
  { name: "Panel", by: "reviewer", variables: ofPanel },
  {
    ...{ name: "AllocationBoardPage", by: "chair" },
    variables: ({ round }) => ({ round: round.code }),
  },
  { name: "MyReviews", by: "reviewer", variables: () => first },
];

interface List {
  readonly type: string;
  readonly by: Question["by"];
  readonly head?: string;
  readonly list: (fields: string) => string;
  readonly variables?: Question["variables"];
}

/** Lists of which every field is asked for, whichever a page shows today. */
const LISTS: readonly List[] = [
  {
    ...{ type: "Application", by: "secretariat" },
    list: (fields) => `applications(filter: { scope: OFFICE }, first: 100) { nodes { ${fields} } }`,
  },
  {
    ...{ type: "ReviewAssignment", by: "secretariat", head: "($roundId: ID!)" },
    list: (fields) => `reviewsWaitedFor(roundId: $roundId, first: 100) { nodes { ${fields} } }`,
    variables: ({ round }) => ({ roundId: round.id }),
  },
  {
    ...{ type: "ReviewAssignment", by: "reviewer" },
    list: (fields) => `reviewAssignments(first: 100) { nodes { ${fields} } }`,
  },
  {
    ...{ type: "Panel", by: "secretariat" },
    list: (fields) => `panels(first: 100) { nodes { ${fields} } }`,
  },
  {
    ...{ type: "PanelCase", by: "chair", head: "($id: ID!)" },
    list: (fields) => `panel(id: $id) { cases { ${fields} } }`,
    variables: ofPanel,
  },
  {
    ...{ type: "OfficeRound", by: "secretariat" },
    list: (fields) => `officeRounds(first: 100) { nodes { ${fields} } }`,
  },
];

function questionsOf({ type, by, head = "", list, variables }: List): readonly Question[] {
  const fields = everyField(type, { except: PAGES_WITHIN, depth: 2 });
  const questions: Question[] = [];
  for (let start = 0; start < fields.length; start += AT_ONCE) {
    const some = fields.slice(start, start + AT_ONCE);
    const name = `${type}: ${some.map((field) => field.split(/[ ({]/u)[0] ?? "").join(", ")}`;
    const document = `query Q${head} { ${list(`id ${some.join(" ")}`)} }`;
    questions.push({ name, by, document, ...(variables && { variables }) });
  }
  return questions;
}

const QUESTIONS: readonly Question[] = [
  ...PAGES.map((page) => ({ ...page, document: pageDocument(page.name) })),
  ...LISTS.flatMap(questionsOf),
];

interface Read {
  /** How often each statement is sent, without its values and how many there are. */
  readonly sent: Readonly<Record<string, number>>;
  /** How long the answer is. */
  readonly length: number;
}

let api: TestApi;
let lists: Lists;

async function read({ by, document, variables }: Question): Promise<Read> {
  let length = 0;
  const statements = await statementsOf(api.db, async () => {
    const { data, errors } = await api.askAs(lists[by], document, variables?.(lists));
    if (errors.length > 0) throw new Error(`${errors[0]?.message ?? ""}: ${document}`);
    length = JSON.stringify(data).length;
  });
  const sent: Record<string, number> = {};
  for (const one of statements.map(shape)) sent[one] = (sent[one] ?? 0) + 1;
  return { sent, length };
}

/** A statement without what differs by how many it is about. */
function shape(statement: string): string {
  return statement.replaceAll(/\$\d+/gu, "$").replaceAll(/ IN \([^()]*\)/gu, " IN ()");
}

async function readAll(): Promise<readonly Read[]> {
  const all: Read[] = [];
  for (const question of QUESTIONS) all.push(await read(question));
  return all;
}

let few: readonly Read[];
let many: readonly Read[];
beforeAll(async () => {
  api = await startTestApi();
  lists = await emptyLists(api);
  for (let added = 0; added < FEW; added += 1) await addToAll(lists);
  await readAll(); // what is read once for good is read now
  few = await readAll();
  for (let added = FEW; added < MANY; added += 1) await addToAll(lists);
  many = await readAll();
}, LONG);
afterAll(() => api.stop());

it.each(QUESTIONS.map(({ name, by }, index) => ({ name, by, index })))(
  "sends as many statements for many as for few: $name, by the $by",
  ({ index }) => {
    const [before, after] = [few[index], many[index]];
    expect(after?.length).toBeGreaterThan(before?.length ?? Number.MAX_SAFE_INTEGER);
    expect(moreOften(before, after)).toEqual({});
  },
);

/** Statements that are sent more often than before, with how often before and after. */
function moreOften(before?: Read, after?: Read): Record<string, readonly [number, number]> {
  const counted = Object.entries(after?.sent ?? {});
  const grown = counted.filter(([statement, count]) => count > (before?.sent[statement] ?? 0));
  return Object.fromEntries(
    grown.map(([statement, count]) => [statement, [before?.sent[statement] ?? 0, count]]),
  );
}
