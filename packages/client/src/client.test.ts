import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { ApiFailure, createClient } from "./client.ts";
import { MissionListDocument, SamplePageDocument } from "./generated/graphql.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

let server: Server;
let answer: Answer;

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
});

function url(): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
}

function answering(status: number, body: string): void {
  answer = (_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  };
}

async function failureOf(attempt: Promise<unknown>): Promise<ApiFailure> {
  const failure: unknown = await attempt.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(failure instanceof ApiFailure)) throw new Error("The request did not fail as expected.");
  return failure;
}

describe("the client", () => {
  it("sends document, variables and the caller's headers, and gives back the data", async () => {
    let sent: { query?: string; variables?: unknown } = {};
    let authorization: string | undefined;
    answer = async (request, response) => {
      sent = JSON.parse(await text(request)) as typeof sent;
      authorization = request.headers.authorization;
      response.end(JSON.stringify({ data: { sample: null } }));
    };
    const execute = createClient({ url: url(), headers: { authorization: "Bearer abc" } });
    await expect(execute(SamplePageDocument, { code: "CE5C0400" })).resolves.toEqual({
      sample: null,
    });
    expect(sent.query).toContain("query SamplePage");
    expect(sent.variables).toEqual({ code: "CE5C0400" });
    expect(authorization).toBe("Bearer abc");
  });

  it("says with which code and request id the API refused", async () => {
    const extensions = { code: "UNAUTHENTICATED", requestId: "r-1" };
    answering(200, JSON.stringify({ data: null, errors: [{ message: "Sign in.", extensions }] }));
    const failure = await failureOf(createClient({ url: url() })(MissionListDocument));
    expect(failure).toMatchObject({ code: "UNAUTHENTICATED", requestId: "r-1", status: 200 });
  });

  it("says that the API is unreachable when nobody listens", async () => {
    const failure = await failureOf(
      createClient({ url: "http://127.0.0.1:1/graphql" })(MissionListDocument),
    );
    expect(failure).toMatchObject({ code: "UNREACHABLE", status: 0, requestId: null });
  });

  it("takes an answer that is no JSON for a failure, not for data", async () => {
    answering(502, "<html>Bad gateway</html>");
    const failure = await failureOf(createClient({ url: url() })(MissionListDocument));
    expect(failure).toMatchObject({ status: 502, code: "UNKNOWN" });
  });
});
