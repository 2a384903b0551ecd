import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { freePort } from "@regolith/db";
import { converse, type RawServer, startRawServer } from "../testing/raw-server.ts";
import { type MailServer, refusal, startMailServer } from "../testing/mail-server.ts";
import type { Letter } from "./delivery.ts";
import { failureOf } from "./failure.ts";
import { type Patience, smtpDelivery } from "./smtp.ts";

const servers: (MailServer | RawServer)[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

function kept<Server extends MailServer | RawServer>(server: Server): Server {
  servers.push(server);
  return server;
}

const aLetter = (overrides: Partial<Letter> = {}): Letter => ({
  id: randomUUID(),
  address: "lin@journeys.test",
  language: "EN",
  subject: "Changes are asked for",
  text: "In words.\n",
  html: "<p>In words.</p>",
  writtenAt: new Date("2026-06-01T08:00:00Z"),
  ...overrides,
});

interface Circumstances {
  readonly patience?: Patience;
  readonly letter?: Letter;
  readonly signal?: AbortSignal;
}

function deliver(url: string, { patience, letter = aLetter(), signal }: Circumstances = {}) {
  const smtp = { url, from: "Regolith <no-reply@portal.example>" };
  const delivery = smtpDelivery(smtp, "https://portal.example", patience);
  return delivery.deliver(letter, signal ?? new AbortController().signal);
}

async function failure(delivering: Promise<void>) {
  const error: unknown = await delivering.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).not.toBeNull();
  return failureOf(error);
}

it("sends the same words as text and as HTML, under an id and a date that never change", async () => {
  const server = kept(await startMailServer());
  const letter = aLetter({ language: "ZH", subject: "请修改申请", text: "内容。\n" });
  await deliver(server.url, { letter });
  await deliver(server.url, { letter });
  expect(server.mails).toHaveLength(2);
  for (const mail of server.mails) {
    expect(mail).toMatchObject({
      ...{ messageId: `<${letter.id}@portal.example>`, date: letter.writtenAt },
      ...{ subject: "请修改申请", text: "内容。\n" },
      from: { text: '"Regolith" <no-reply@portal.example>' },
      to: { text: "lin@journeys.test" },
    });
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail.headers.get("content-language")).toBe("zh-Hans");
  }
});

it("sends to one address only, whatever stands in it", async () => {
  const server = kept(await startMailServer());
  const address = "lin@journeys.test, everybody@journeys.test";
  const { isRefusal } = await failure(deliver(server.url, { letter: aLetter({ address }) }));
  expect(isRefusal).toBe(true);
  expect(server.mails).toEqual([]);
});

it.each([
  ["an unknown recipient", { onRcptTo: refusing(550, "5.1.1 No such user here") }, true],
  ["a full mailbox", { onRcptTo: refusing(452, "4.2.2 Mailbox full") }, false],
  ["a stranger, for now", { onRcptTo: refusing(450, "4.7.1 Greylisted, come back") }, false],
  ["the content", { onData: refusingContent(554, "5.7.1 Not wanted") }, true],
  ["a sender that is not its own", { onMailFrom: refusing(553, "5.7.1 Not your address") }, false],
  ["work when busy", { onMailFrom: refusing(421, "4.3.2 Too busy") }, false],
])("knows whether a server that refuses %s will ever take it", async (_, options, isRefusal) => {
  const server = kept(await startMailServer(options));
  const failed = await failure(deliver(server.url));
  expect(failed.isRefusal).toBe(isRefusal);
  expect(failed.said).toMatch(/^\d{3} \d\.\d\.\d [\w ,]+$/);
});

function refusing(code: number, words: string) {
  return (_: unknown, __: unknown, callback: (error: Error) => void) => {
    callback(refusal(code, words));
  };
}

function refusingContent(code: number, words: string) {
  return (stream: NodeJS.ReadableStream, _: unknown, callback: (error: Error) => void) => {
    stream.on("end", () => {
      callback(refusal(code, words));
    });
    stream.resume();
  };
}

it("takes a refused password for a matter of the settings", async () => {
  const server = kept(
    await startMailServer({
      disabledCommands: ["STARTTLS"],
      onAuth: (_, __, callback) => {
        callback(refusal(535, "5.7.8 Not these credentials"));
      },
    }),
  );
  const url = server.url.replace("//", "//portal:hush@");
  const failed = await failure(deliver(url));
  expect(failed).toEqual({ said: "535 5.7.8 Not these credentials", isRefusal: false });
});

const SHORT: Patience = { connect: 200, silence: 200 };

it.each([
  ["is not there", async () => `smtp://127.0.0.1:${await freePort()}`],
  ["says nothing", () => rawUrl(() => undefined)],
  ["hangs up at once", () => rawUrl((socket) => socket.end())],
  ["speaks another language", () => rawUrl((socket) => socket.write("HTTP/1.1 400 No\r\n\r\n"))],
  [
    "hangs after the content",
    () =>
      rawUrl((socket) => {
        converse(socket, () => undefined);
      }),
  ],
  [
    "dies after the content",
    () =>
      rawUrl((socket) => {
        converse(socket, () => socket.destroy());
      }),
  ],
])("gives a server up for now that %s", async (_, start) => {
  const failed = await failure(deliver(await start(), { patience: SHORT }));
  expect(failed.isRefusal).toBe(false);
  expect(failed.said).not.toBe("");
});

async function rawUrl(onConnect: Parameters<typeof startRawServer>[0]): Promise<string> {
  return kept(await startRawServer(onConnect)).url;
}

it("cuts the connection when told to, though the server keeps talking", async () => {
  const server = kept(
    await startRawServer((socket) => {
      const timer = setInterval(() => socket.write("220-still here\r\n"), 20);
      socket.on("close", () => {
        clearInterval(timer);
      });
    }),
  );
  const told = new AbortController();
  const failing = failure(deliver(server.url, { signal: told.signal }));
  while (server.sockets.length === 0) await new Promise(setImmediate);
  const [socket] = server.sockets;
  if (socket === undefined) throw new Error("No connection");
  const closed = once(socket, "close");
  told.abort();
  expect((await failing).isRefusal).toBe(false);
  await closed;
});
