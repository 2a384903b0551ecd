import { getIntrospectionQuery } from "graphql";
import { startTestApi, WEB_ORIGIN, type TestApi } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

function nest(depth: number): string {
  return depth === 0 ? "code" : `parent { ${nest(depth - 1)} }`;
}

describe("limits of an operation", () => {
  it("answers one of the depth allowed, and refuses a deeper one", async () => {
    const sample = (depth: number) => `{ sample(code: "x") { ${nest(depth)} } }`;
    expect((await api.ask(sample(10))).errors).toEqual([]);
    const { status, errors } = await api.ask(sample(11));
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({ extensions: { code: "OPERATION_TOO_LARGE" } });
  });

  it("counts depth through fragments", async () => {
    const { errors } = await api.ask(`
      query { sample(code: "x") { ...half } }
      fragment half on Sample { ${nest(5).replace("code", "...rest")} }
      fragment rest on Sample { ${nest(6)} }`);
    expect(errors[0]?.extensions.code).toBe("OPERATION_TOO_LARGE");
  });

  it("answers a program that asks for the whole schema", async () => {
    const { data, errors } = await api.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });

  const aliases = (count: number) =>
    Array.from({ length: count }, (_, index) => `a${index}: portal { now }`).join(" ");

  it("allows 15 aliases and no more", async () => {
    expect((await api.ask(`{ ${aliases(15)} }`)).errors).toEqual([]);
    const { errors } = await api.ask(`{ ${aliases(16)} }`);
    expect(errors[0]?.extensions.code).toBe("OPERATION_TOO_LARGE");
  });

  it("counts the aliases of a fragment each time it is spread", async () => {
    const { errors } = await api.ask(`
      { portal { ...eight } missions { nodes { id } } again: portal { ...eight } }
      fragment eight on Portal { ${aliases(8).replaceAll("portal { now }", "now")} }`);
    expect(errors[0]?.extensions.code).toBe("OPERATION_TOO_LARGE");
  });

  it("allows 20 directives and no more", async () => {
    const directives = (count: number) =>
      Array.from({ length: count }, () => "... @include(if: true) { demonstration }").join(" ");
    expect((await api.ask(`{ portal { ${directives(20)} } }`)).errors).toEqual([]);
    const { errors } = await api.ask(`{ portal { ${directives(21)} } }`);
    expect(errors[0]?.extensions.code).toBe("OPERATION_TOO_LARGE");
  });

  it("refuses a document of more than 2,000 tokens", async () => {
    const { status, errors } = await api.ask(`{ portal { ${"now ".repeat(2000)} } }`);
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe("GRAPHQL_PARSE_FAILED");
  });

  it("refuses a body of more than 256 kB", async () => {
    const { status, errors } = await api.ask(`# ${"x".repeat(256 * 1024)}\n{ portal { now } }`);
    expect(status).toBe(413);
    expect(errors[0]?.extensions.code).toBe("BODY_TOO_LARGE");
  });

  it("carries out no batch", async () => {
    const payload = [{ query: "{ portal { now } }" }, { query: "{ portal { now } }" }];
    const response = await api.server.inject({ method: "POST", url: "/graphql", payload });
    expect(response.statusCode).toBe(400);
  });
});

describe("what a caller does wrong", () => {
  it.each([
    ["syntax", "{ portal {", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ portal { secret } }", "GRAPHQL_VALIDATION_FAILED"],
    ["no operation", "fragment f on Portal { now }", undefined],
  ])("is answered by 400 and never by 5xx: %s", async (_what, query, code) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors[0]?.extensions.requestId).toEqual(expect.any(String));
    if (code !== undefined) expect(errors[0]?.extensions.code).toBe(code);
  });

  it.each(["not json", "[1", ""])("is answered by 400 when the body is %j", async (payload) => {
    const headers = { "content-type": "application/json" };
    const response = await api.server.inject({ method: "POST", url: "/graphql", headers, payload });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toHaveLength(1);
  });

  it("is answered by 415 for a form, which other sites' pages could send", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const payload = "query={portal{now}}";
    const response = await api.server.inject({ method: "POST", url: "/graphql", headers, payload });
    expect(response.statusCode).toBe(415);
  });

  it("is answered in the media type that was asked for", async () => {
    const accept = "application/graphql-response+json";
    const { headers } = await api.ask("{ portal { now } }", { headers: { accept } });
    expect(headers["content-type"]).toContain(accept);
  });

  it("is answered by 404 where there is nothing, without a library's words", async () => {
    const response = await api.server.inject({ method: "GET", url: "/nowhere" });
    expect(response.statusCode).toBe(404);
    expect(response.json().errors[0].extensions.code).toBe("NOT_FOUND");
  });
});

describe("pages of lists", () => {
  it.each([
    "first: 0",
    "first: -1",
    "first: 101",
    "last: 101",
    "first: 1, last: 1",
    'first: 1, before: "x"',
    'last: 1, after: "x"',
    'after: "x", before: "y"',
    'after: "not a cursor"',
    'after: ""',
  ])("refuse (%s)", async (args) => {
    const administrator = await api.signUp("Head", ["ADMINISTRATOR"]);
    for (const list of ["people", "samples", "missions", "rounds"]) {
      const { errors } = await api.askAs(
        administrator,
        `{ ${list}(${args}) { totalCount nodes { id } } }`,
      );
      expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});

describe("changes", () => {
  const SAVE = `mutation { profileSave(input: { expectedVersion: 1, name: "Changed" }) { problems { code } } }`;

  it("are never made by GET", async () => {
    const url = `/graphql?query=${encodeURIComponent(SAVE)}`;
    const headers = { "apollo-require-preflight": "true" };
    const response = await api.server.inject({ method: "GET", url, headers });
    expect(response.statusCode).toBe(405);
  });

  it.each([
    ["a foreign page", { origin: "https://evil.example" }, 403],
    ["a page that hides where it is", { origin: "null" }, 403],
    ["a sender with a cookie who shows neither origin nor header", {}, 403],
    ["the portal's own page", { origin: WEB_ORIGIN }, 200],
    ["a program that sends the header", { "apollo-require-preflight": "true" }, 200],
  ])("with a cookie come from %s with %j: %d", async (_who, headers, expected) => {
    const person = await api.signUp("Before");
    const cookie = `regolith.session_token=${encodeURIComponent(person.token)}`;
    const { status } = await api.ask(SAVE, { headers: { ...headers, cookie } });
    expect(status).toBe(expected);
    const { name } = await api.db.prisma.person.findUniqueOrThrow({ where: { id: person.id } });
    expect(name).toBe(expected === 200 ? "Changed" : "Before");
  });

  it("need somebody signed in", async () => {
    const { data, errors } = await api.ask(SAVE, { headers: { "accept-language": "zh-CN" } });
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({
      message: "请先登录再进行此操作。",
      extensions: { code: "UNAUTHENTICATED" },
    });
  });
});

describe("a fault", () => {
  it("shows nothing of itself but the request's id, under which it is logged once", async () => {
    const broken = await startTestApi();
    await broken.db.pool.query(`drop table "Installation"`);
    const { data, errors } = await broken.ask("{ portal { demonstration } }");
    await broken.stop();
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({
      code: "INTERNAL_SERVER_ERROR",
      requestId: expect.any(String),
    });
    expect(JSON.stringify(errors)).not.toMatch(/Installation|prisma|node_modules/iu);
    const faults = broken.log.filter((line) => line.includes('"fault"'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(errors[0]?.extensions.requestId);
  });
});

describe("every answer", () => {
  it("carries the id of its request, and the web's when the web proves itself", async () => {
    const { headers } = await api.ask("{ portal { now } }");
    expect(headers["x-request-id"]).toEqual(expect.stringMatching(/^[\w-]{8,}$/u));
    const foreign = { "x-request-id": "12345678-claimed" };
    const { headers: claimed } = await api.ask("{ portal { now } }", { headers: foreign });
    expect(claimed["x-request-id"]).not.toBe("12345678-claimed");
    const proven = { ...foreign, "x-proxy-secret": "a secret that only web and API know" };
    const { headers: passedOn } = await api.ask("{ portal { now } }", { headers: proven });
    expect(passedOn["x-request-id"]).toBe("12345678-claimed");
  });

  it("forbids sniffing, framing and keeping", async () => {
    const { headers } = await api.ask("{ portal { now } }");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
  });

  it("tells the server's time, not the machine's", async () => {
    api.setNow("2026-12-22T16:00:00Z");
    const { data } = await api.ask("{ portal { now } }");
    expect(data.portal.now).toBe("2026-12-22T16:00:00.000Z");
  });
});

describe("health", () => {
  it("is alive and ready on a migrated database", async () => {
    for (const url of ["/healthz", "/readyz"]) {
      expect((await api.server.inject({ url })).statusCode).toBe(200);
    }
  });

  it("is alive but not ready while a migration is missing", async () => {
    const old = await startTestApi();
    await old.db.pool.query(`delete from "_prisma_migrations"`);
    const [alive, ready] = await Promise.all([
      old.server.inject({ url: "/healthz" }),
      old.server.inject({ url: "/readyz" }),
    ]);
    await old.stop();
    expect([alive.statusCode, ready.statusCode]).toEqual([200, 503]);
  });
});

describe("the explorer", () => {
  const visit = (headers: Record<string, string>) =>
    api.server.inject({
      method: "GET",
      url: "/graphql",
      headers: { accept: "text/html", ...headers },
    });

  it("is a page for people, in their language, that takes nothing from elsewhere", async () => {
    const english = await visit({});
    const chinese = await visit({ "accept-language": "zh-CN,zh;q=0.9,en;q=0.5" });
    expect(english.body).toContain("API explorer");
    expect(chinese.body).toContain("接口浏览器");
    expect(english.body).not.toMatch(/(?:src|href)="https?:/u);
    expect(english.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  it.each(["explorer.js", "explorer.css"])("has its own %s", async (name) => {
    expect((await api.server.inject({ url: `/graphql/${name}` })).statusCode).toBe(200);
  });

  it("begins with a question that can be answered", async () => {
    const { body } = await visit({});
    const [, question = ""] = /<textarea id="query"[^>]*>([^<]+)</u.exec(body) ?? [];
    expect((await api.ask(question)).errors).toEqual([]);
  });
});
