import { grantFirstAdministrator } from "@regolith/db";
import type { Role } from "@regolith/domain";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let head: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  head = await api.signUp("Head", ["ADMINISTRATOR"]);
});
afterAll(() => api.stop());

const SAVE = `mutation ($input: ProfileSaveInput!) { profileSave(input: $input) {
  person { name nativeName institution country orcid version } problems { code path message } } }`;
const GRANT = `mutation ($input: RoleGrantInput!) { roleGrant(input: $input) {
  person { roles roleHistory { role grantedBy revokedAt } } problems { code path } } }`;
const REVOKE = `mutation ($input: RoleRevokeInput!) { roleRevoke(input: $input) {
  person { roles roleHistory { role grantedBy revokedBy revokedAt } } problems { code path } } }`;
const ME = "{ me { id name email roles version roleHistory { role } } }";

interface Changed {
  readonly person: { readonly roles: readonly Role[] } | null;
  readonly problems: readonly { readonly code: string }[];
}

async function change(actor: TestPerson, mutation: string, person: TestPerson, role: Role) {
  const { data } = await api.askAs(actor, mutation, { input: { personId: person.globalId, role } });
  return (data.roleGrant ?? data.roleRevoke) as Changed;
}

describe("a profile", () => {
  it("keeps what somebody says about themselves, the iD in its usual form", async () => {
    const person = await api.signUp("Ada");
    const input = {
      ...{
        expectedVersion: 1,
        name: " Ada King ",
        nativeName: "艾达",
        institution: "Analytical Society",
      },
      ...{ country: "GB", orcid: "https://orcid.org/0000000218250097" },
    };
    const { data } = await api.askAs(person, SAVE, { input });
    expect(data.profileSave).toEqual({
      person: {
        ...{ name: "Ada King", nativeName: "艾达", institution: "Analytical Society" },
        ...{ country: "GB", orcid: "0000-0002-1825-0097", version: 2 },
      },
      problems: [],
    });
  });

  it("names everything that is wrong at once, in the reader's language, and saves nothing", async () => {
    const person = await api.signUp("Ada");
    const input = { expectedVersion: 1, name: " ", country: "XX", orcid: "0000-0002-1825-0098" };
    const headers = { authorization: `Bearer ${person.token}`, "accept-language": "zh" };
    const { data } = await api.ask(SAVE, { variables: { input }, headers });
    const problems = data.profileSave.problems as { code: string; message: string }[];
    expect(data.profileSave.person).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual([
      "REQUIRED",
      "INVALID_COUNTRY",
      "INVALID_ORCID",
    ]);
    expect(problems[0]?.message).toMatch(/[\u4e00-\u9fff]/u);
    expect((await api.askAs(person, ME)).data.me).toMatchObject({ name: "Ada", version: 1 });
  });

  it("saved against an older version is refused", async () => {
    const person = await api.signUp("Ada");
    const save = (name: string) => api.askAs(person, SAVE, { input: { expectedVersion: 1, name } });
    await save("First");
    const { data } = await save("Second");
    expect(data.profileSave.problems).toMatchObject([{ code: "STALE" }]);
    expect((await api.askAs(person, ME)).data.me.name).toBe("First");
  });

  it("of somebody is shown with the address to them and to administrators only", async () => {
    const [person, other] = [await api.signUp("Ada"), await api.signUp("Eve")];
    const query = `{ node(id: "${person.globalId}") { ... on Person { name email } } }`;
    expect((await api.askAs(person, query)).data.node.email).toBe(person.email);
    expect((await api.askAs(head, query)).data.node.email).toBe(person.email);
    expect((await api.askAs(other, query)).data.node).toBeNull();
    expect((await api.ask(query)).data.node).toBeNull();
  });
});

describe("roles", () => {
  it("are given and taken back by administrators, and both stay on record", async () => {
    const person = await api.signUp("Ada");
    api.setNow("2026-06-01T08:00:00Z");
    const granted = await change(head, GRANT, person, "SECRETARIAT");
    expect(granted.person?.roles).toEqual(["SECRETARIAT"]);
    api.setNow("2026-06-02T08:00:00Z");
    const revoked = await change(head, REVOKE, person, "SECRETARIAT");
    expect(revoked.person).toEqual({
      roles: [],
      roleHistory: [
        {
          ...{ role: "SECRETARIAT", grantedBy: "Head", revokedBy: "Head" },
          revokedAt: "2026-06-02T08:00:00.000Z",
        },
      ],
    });
    const events = await api.db.prisma.auditEvent.findMany({
      where: { subjectId: person.id, action: { startsWith: "role." } },
      orderBy: { at: "asc" },
    });
    expect(events).toMatchObject([
      { action: "role.granted", actorId: head.id, at: new Date("2026-06-01T08:00:00Z") },
      { action: "role.revoked", actorId: head.id, details: { role: "SECRETARIAT" } },
    ]);
  });

  it("end at once, also for a session that is open", async () => {
    const second = await api.signUp("Second", ["ADMINISTRATOR"]);
    expect((await api.askAs(second, "{ people { totalCount } }")).data.people.totalCount).not.toBe(
      0,
    );
    await change(head, REVOKE, second, "ADMINISTRATOR");
    expect((await api.askAs(second, "{ people { totalCount } }")).data.people.totalCount).toBe(0);
  });

  it.each<[string, string, Role, string]>([
    ["twice", GRANT, "CURATOR", "ALREADY_HOLDS_ROLE"],
    ["when it is not held", REVOKE, "APPROVER", "ROLE_NOT_HELD"],
  ])("are not changed %s", async (_when, mutation, role, code) => {
    const person = await api.signUp("Ada", ["CURATOR"]);
    const { problems } = await change(head, mutation, person, role);
    expect(problems).toMatchObject([{ code }]);
  });

  it("are given to nobody by themselves", async () => {
    const { problems } = await change(head, GRANT, head, "APPROVER");
    expect(problems).toMatchObject([{ code: "OWN_ROLE" }]);
  });

  it("leave one administrator, whoever is first of two who take it from each other", async () => {
    const other = await startTestApi();
    const [one, two] = [
      await other.signUp("One", ["ADMINISTRATOR"]),
      await other.signUp("Two", ["ADMINISTRATOR"]),
    ];
    const take = (from: TestPerson, by: TestPerson) =>
      other.askAs(by, REVOKE, { input: { personId: from.globalId, role: "ADMINISTRATOR" } });
    await Promise.all([take(one, two), take(two, one)]);
    const left = await other.db.prisma.roleGrant.count({
      where: { role: "ADMINISTRATOR", revokedAt: null },
    });
    await other.stop();
    expect(left).toBe(1);
  });

  it.each<Role | "nobody's">([
    "nobody's",
    "SECRETARIAT",
    "CURATOR",
    "APPROVER",
    "AUDITOR",
    "CHAIR",
  ])("are not %s to give, take or look up", async (role) => {
    const actor = await api.signUp("Actor", role === "nobody's" ? [] : [role]);
    const person = await api.signUp("Ada", ["CURATOR"]);
    for (const [mutation, wanted] of [
      [GRANT, "ADMINISTRATOR"],
      [REVOKE, "CURATOR"],
    ] as const) {
      expect(await change(actor, mutation, person, wanted)).toMatchObject({
        person: null,
        problems: [{ code: "NOT_FOUND" }],
      });
    }
    const { data } = await api.askAs(actor, "{ people { totalCount nodes { id } } }");
    expect(data.people).toEqual({ totalCount: 0, nodes: [] });
    const own = await api.askAs(actor, ME);
    expect(own.data.me.roleHistory).toEqual([]);
  });

  it("and people are not looked up by somebody who is not signed in", async () => {
    const { errors } = await api.ask("{ people { totalCount } }");
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});

describe("the first administrator", () => {
  it("is named where there is none, and nobody after that", async () => {
    const fresh = await startTestApi();
    const person = await fresh.signUp("Founder");
    const name = (email: string) => grantFirstAdministrator(fresh.db, { email, at: new Date() });
    expect(await name("nobody@example.org")).toBe("NO_ACCOUNT");
    expect(await name(person.email.toUpperCase())).toBe("GRANTED");
    expect((await fresh.askAs(person, ME)).data.me.roles).toEqual(["ADMINISTRATOR"]);
    expect(await name(person.email)).toBe("THERE_IS_ONE");
    await fresh.stop();
  });
});

describe("the list of people", () => {
  it("comes page by page without gaps, both ways, by name", async () => {
    for (const name of ["Bo", "Bo", "Zoë", "王芳"]) await api.signUp(name);
    const all = await pages("first", "after", "endCursor", "hasNextPage");
    const back = await pages("last", "before", "startCursor", "hasPreviousPage");
    const { data } = await api.askAs(head, "{ people { totalCount } }");
    expect(new Set(all).size).toBe(data.people.totalCount);
    expect(all).toHaveLength(data.people.totalCount);
    expect(back.reverse()).toEqual(all);
  });

  async function pages(size: string, from: string, end: string, more: string): Promise<string[]> {
    const found: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const at: string = cursor === null ? "" : `, ${from}: "${cursor}"`;
      const { data } = await api.askAs(
        head,
        `{ people(${size}: 3${at}) { nodes { id } pageInfo { ${end} ${more} } } }`,
      );
      const ids = (data.people.nodes as { id: string }[]).map(({ id }) => id);
      found.push(...(size === "last" ? ids.reverse() : ids));
      if (data.people.pageInfo[more] !== true) return found;
      cursor = data.people.pageInfo[end] as string;
    }
  }

  it("is filtered by words of name, address and institution, and by role", async () => {
    const person = await api.signUp("Xenia 100%_Unusual", ["AUDITOR"]);
    const count = async (filter: string) =>
      (await api.askAs(head, `{ people(filter: ${filter}) { totalCount } }`)).data.people
        .totalCount as unknown;
    expect(await count('{ text: "100%_unusual xenia" }')).toBe(1);
    expect(await count(`{ text: "${person.email}" }`)).toBe(1);
    expect(await count('{ text: "xenia nobody" }')).toBe(0);
    expect(await count('{ text: "x%z_" }')).toBe(0);
    expect(await count('{ text: "xenia", role: AUDITOR }')).toBe(1);
    expect(await count('{ text: "xenia", role: CURATOR }')).toBe(0);
  });
});

describe("ids", () => {
  it.each(["", "x", "UGVyc29uOg", "UGVyc29uOjE", "__proto__", "dG9TdHJpbmc6MQ"])(
    "that name nothing give nothing: %j",
    async (id) => {
      const { data, errors } = await api.askAs(
        head,
        "query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }",
        { id },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({ node: null, nodes: [null] });
    },
  );

  it("are answered in the order asked, at most 100 at once", async () => {
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    const ids = [head.globalId, "nothing", head.globalId];
    const { data } = await api.askAs(head, query, { ids });
    expect(data.nodes).toEqual([{ id: head.globalId }, null, { id: head.globalId }]);
    const many = Array.from({ length: 101 }, () => head.globalId);
    const { errors } = await api.askAs(head, query, { ids: many });
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
