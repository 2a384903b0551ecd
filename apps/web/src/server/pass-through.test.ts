import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { belongsToApi, passThrough } from "./pass-through.ts";

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });
  });

const readBody = async (message: IncomingMessage): Promise<string> => {
  let body = "";
  for await (const chunk of message) body += String(chunk);
  return body;
};

describe("belongsToApi", () => {
  test("passes the API's own paths through and no page", () => {
    const own = ["/graphql", "/graphql?query=x", "/api/auth/get-session"];
    const files = [
      ...["/exports/applications.csv?lang=zh", "/documents/applications/a.pdf"],
      ...["/uploads/x", "/uploads/applications/x?returnTo=/en", "/files/x"],
    ];
    expect([...own, ...files].every(belongsToApi)).toBe(true);
    expect(["/uploads", "/filesx/a", "/en/files/x", "//files/x"].some(belongsToApi)).toBe(false);
    expect(["/", "/en/graphql", "/graphqlx", "/api", "/en/samples"].some(belongsToApi)).toBe(false);
  });
});

describe("passThrough", () => {
  const servers: Server[] = [];
  const start = (server: Server): Promise<string> => {
    servers.push(server);
    return listen(server);
  };
  const startWeb = (apiOrigin: string): Promise<string> => {
    const env = {
      apiOrigin,
      host: "",
      port: 0,
      proxySecret: "shared",
      isProduction: true,
      isBehindProxy: false,
    };
    return start(
      createServer((incoming, outgoing) => {
        passThrough(incoming, outgoing, env, "request-1");
      }),
    );
  };
  afterEach(async () => {
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    servers.length = 0;
  });

  test("hands on method, body and cookies, and the secret that vouches for the address", async () => {
    const api = await start(
      createServer((incoming, outgoing) => {
        void readBody(incoming).then((body) => {
          const { cookie, "x-proxy-secret": secret, "x-request-id": id } = incoming.headers;
          outgoing.writeHead(201, { "set-cookie": ["a=1", "b=2"] });
          outgoing.end(JSON.stringify({ method: incoming.method, body, cookie, secret, id }));
        });
      }),
    );
    const web = await startWeb(api);
    const answer = await fetch(`${web}/graphql`, {
      method: "POST",
      body: "words",
      headers: { cookie: "session=s" },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await answer.json()).toEqual({
      method: "POST",
      body: "words",
      cookie: "session=s",
      secret: "shared",
      id: "request-1",
    });
  });

  test("says in one sentence, with the request's id, that the API cannot be reached", async () => {
    const gone = createServer();
    const origin = await listen(gone);
    await new Promise((done) => gone.close(done));
    const answer = await fetch(`${await startWeb(origin)}/graphql`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "UNAVAILABLE", requestId: "request-1" } }],
    });
  });
});
