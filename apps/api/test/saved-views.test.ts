import { randomUUID } from "node:crypto";
import { dataOf, refusals, type ShownProblem } from "./support/application-requests.ts";
import { aListedInstitution } from "./support/institution-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;
let ben: TestPerson;
let researcher: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe", ["SECRETARIAT"]);
  ben = await api.signUp("Ben Probe", ["AUDITOR"]);
  researcher = await api.signUp("Carl Probe");
});
afterEach(() => api.db.prisma.savedView.deleteMany());
afterAll(() => api.stop());

interface ShownView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly isShared: boolean;
  readonly isOwn: boolean;
  readonly isDefault: boolean;
  readonly ownerName: string;
  readonly version: number;
}

interface Outcome {
  readonly savedView?: ShownView | null;
  readonly deletedId?: string | null;
  readonly problems: readonly ShownProblem[];
}

const VIEW = "id name query isShared isOwn isDefault ownerName version";
const PROBLEMS = "problems { code path message params { name value } }";

async function send(person: TestPerson, verb: "Create" | "Change" | "Delete", input: object) {
  const answer = verb === "Delete" ? "deletedId" : `savedView { ${VIEW} }`;
  const document = `mutation Send($input: SavedView${verb}Input!) {
    outcome: savedView${verb}(input: $input) { ${answer} ${PROBLEMS} }
  }`;
  const data = await dataOf<{ outcome: Outcome }>(api, person, document, { input });
  return data.outcome;
}

async function kept(person: TestPerson, view: Partial<ShownView>): Promise<ShownView> {
  const whole = { name: "A view", query: "status=ALL", isShared: false, isDefault: false, ...view };
  const { savedView } = await send(person, "Create", { ...whole, idempotencyKey: randomUUID() });
  if (!savedView) throw new Error("The view was refused");
  return savedView;
}

async function views(person: TestPerson, page = ""): Promise<ShownView[]> {
  const document = `{ savedViews${page} { totalCount nodes { ${VIEW} } pageInfo { endCursor } } }`;
  const data = await dataOf<{ savedViews: { nodes: ShownView[] } }>(api, person, document);
  return data.savedViews.nodes;
}

it("keeps a view with its address written the one way, without what is not known", async () => {
  const query = "?page=3&mission=chang-e-5&status=APPROVED&text=%E5%86%B0&text=two&colour=red";
  const view = await kept(ada, { name: " 冰 ", query, isDefault: true });
  expect(view).toMatchObject({
    ...{ name: "冰", query: "status=APPROVED&text=%E5%86%B0&mission=chang-e-5" },
    ...{ isOwn: true, isDefault: true, isShared: false, ownerName: "Ada Probe", version: 1 },
  });
});

it("shows a shared view to the office with its owner's name, and begins nobody else's list with it", async () => {
  const view = await kept(ada, { name: "Late", isShared: true, isDefault: true });
  const [seen] = await views(ben);
  expect(seen).toMatchObject({
    id: view.id,
    isOwn: false,
    isDefault: false,
    ownerName: "Ada Probe",
  });
  const { node } = await dataOf<{ node: ShownView | null }>(
    ...([api, ben, `{ node(id: "${view.id}") { id } }`] as const),
  );
  expect(node?.id).toBe(view.id);
});

it("renames, shares, replaces and deletes by the version that was seen", async () => {
  const { id } = await kept(ada, { name: "One" });
  const changed = await send(ada, "Change", {
    id,
    expectedVersion: 1,
    name: "Two",
    query: "status=OPEN",
  });
  expect(changed.savedView).toMatchObject({ name: "Two", query: "status=OPEN", version: 2 });
  const stale = await send(ada, "Change", { id, expectedVersion: 1, isShared: true });
  expect([stale.savedView, refusals(stale.problems)]).toEqual([null, ["STALE"]]);
  const deleted = await send(ada, "Delete", { id, expectedVersion: 2 });
  expect(deleted).toEqual({ deletedId: id, problems: [] });
  expect(await views(ada)).toEqual([]);
});

it("keeps one view for a request sent twice, and says in words what is wrong with another", async () => {
  const input = { name: "Once", query: "status=ALL", isShared: false, isDefault: false };
  const idempotencyKey = randomUUID();
  const first = await send(ada, "Create", { ...input, idempotencyKey });
  const again = await send(ada, "Create", { ...input, idempotencyKey });
  expect(again.savedView?.id).toBe(first.savedView?.id);
  expect(await views(ada)).toHaveLength(1);
  const other = await send(ada, "Create", { ...input, idempotencyKey: randomUUID() });
  expect(refusals(other.problems)).toEqual(["VIEW_NAME_TAKEN name"]);
  expect(other.problems[0]?.message).toContain("already have a view of this name");
});

it("pages through views, and refuses a cursor of another list", async () => {
  for (const name of ["a", "b", "c"]) await kept(ada, { name });
  const document = `query Page($after: String) {
    savedViews(first: 2, after: $after) { totalCount nodes { name } pageInfo { endCursor hasNextPage } }
  }`;
  interface Page {
    savedViews: { totalCount: number; nodes: { name: string }[]; pageInfo: { endCursor: string } };
  }
  const first = await dataOf<Page>(api, ada, document);
  expect(first.savedViews.totalCount).toBe(3);
  const { endCursor: after } = first.savedViews.pageInfo;
  const second = await dataOf<Page>(api, ada, document, { after });
  expect(second.savedViews.nodes).toEqual([{ name: "c" }]);
  const foreign = Buffer.from('["people","a"]').toString("base64url");
  const { errors } = await api.askAs(ada, document, { after: foreign });
  expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

describe("what nobody may do with views of others", () => {
  it("is to see one that is not shared, by list or by id", async () => {
    const view = await kept(ada, { name: "Own" });
    expect(await views(ben)).toEqual([]);
    const { node } = await dataOf<{ node: unknown }>(
      ...([api, ben, `{ node(id: "${view.id}") { id } }`] as const),
    );
    expect(node).toBeNull();
  });

  it("is to change or delete one, shared or not, in the office or outside", async () => {
    const { id } = await kept(ada, { name: "Own", isShared: true });
    for (const person of [ben, researcher]) {
      for (const [verb, change] of [
        ["Change", { name: "Mine" }],
        ["Delete", {}],
      ] as const) {
        const { problems } = await send(person, verb, { id, expectedVersion: 1, ...change });
        expect(refusals(problems)).toEqual(["NOT_FOUND"]);
      }
    }
    expect(await views(ada)).toMatchObject([{ name: "Own", version: 1 }]);
  });

  it("is to have any without a role that reads applications", async () => {
    await kept(ada, { name: "Shared", isShared: true });
    expect(await views(researcher)).toEqual([]);
    const view = { name: "Mine", query: "", isShared: true, isDefault: false };
    const { problems } = await send(researcher, "Create", {
      ...view,
      idempotencyKey: randomUUID(),
    });
    expect(refusals(problems)).toEqual(["NOT_FOUND"]);
    for (const query of ["{ savedViews { totalCount } }"]) {
      const { errors } = await api.ask(query);
      expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    }
  });

  it("is to name one by the id of something else", async () => {
    for (const id of [ada.globalId, "nonsense"]) {
      const { problems } = await send(ada, "Delete", { id, expectedVersion: 1 });
      expect(refusals(problems)).toEqual(["NOT_FOUND"]);
    }
  });
});

it("a view names the institution of the directory that it narrows to, for everybody who sees it", async () => {
  const { globalId, id } = await aListedInstitution(api, { nameEn: "Institute of Views" });
  const search = new URLSearchParams({ institution: globalId }).toString();
  await kept(ada, { query: search, isShared: true });
  await kept(ada, { name: "As written", query: "institution=Institute+of+Views" });
  const NAMES = `{ savedViews { nodes { institution { nameEn } } } }`;
  const namesFor = async (person: TestPerson) => {
    const data = await dataOf<{ savedViews: { nodes: unknown[] } }>(api, person, NAMES);
    return data.savedViews.nodes;
  };
  const named = { institution: { nameEn: "Institute of Views" } };
  expect(await namesFor(ada)).toEqual([named, { institution: null }]);
  expect(await namesFor(ben)).toEqual([named]);
  const { id: survivor } = await aListedInstitution(api, { nameEn: "Survivor" });
  await api.db.prisma.institution.update({
    where: { id },
    data: { mergedIntoId: survivor, state: "CLOSED" },
  });
  expect(await namesFor(ben)).toEqual([{ institution: { nameEn: "Survivor" } }]);
});
