import { pino } from "pino";
import { createClamd } from "../../src/attachments/scan/clamd.ts";
import { keepScanning } from "../../src/attachments/scan/keep-scanning.ts";
import { scanWaiting } from "../../src/attachments/scan/scan-attachments.ts";
import { ScannerSilent } from "../../src/attachments/scan/scanner.ts";
import { anApplicationBy } from "../support/application-builders.ts";
import { infected, startClamd, type Behaviour, type TestClamd } from "../support/clamd.ts";
import { aPdf } from "../support/files.ts";
import {
  addressFor,
  attach,
  bearer,
  changeFile,
  download,
  filesOf,
  put,
} from "../support/uploads.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let clamd: TestClamd;
let api: TestApi;
let apiUrl: string;
let ada: TestPerson;
let secretariat: TestPerson;
let applicationId: string;

beforeAll(async () => {
  clamd = await startClamd();
  api = await startTestApi({ CLAMD_ADDRESS: clamd.address });
  apiUrl = await api.server.listen({ host: "127.0.0.1", port: 0 });
  ada = await api.signUp("Ada Probe");
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(async () => {
  await api.stop();
  await clamd.stop();
});
beforeEach(async () => {
  clamd.behaviour = "scan";
  await api.db.prisma.attachment.deleteMany();
  applicationId = (await anApplicationBy(api, ada, { status: "CHANGES_REQUESTED" })).id;
});

function scanning() {
  const [host = "", port] = clamd.address.split(":");
  const scanner = createClamd({ host, port: Number(port) }, 5000);
  return { db: api.db, clock: () => new Date("2026-06-01T01:00:00Z"), scanner };
}

const send = (bytes: Buffer<ArrayBuffer>) => attach(api, apiUrl, ada, { applicationId, bytes });
const statusOf = async (id: string, person = ada) =>
  (await download(`${apiUrl}/files/${id}`, bearer(person))).status;
const stateNow = async () => (await filesOf(api, ada, applicationId)).attachments.nodes[0];

it("a file the scanner finds nothing in is ready at once, and says that it was scanned", async () => {
  const file = await send(aPdf({ size: 400_000 }));
  expect(file).toMatchObject({ state: "READY", scanned: true });
  expect(await statusOf(file.id)).toBe(200);
});

it("a file with something in it is kept and shown, and given to nobody", async () => {
  const file = await send(infected(aPdf({ size: 400_000 })));
  expect(file).toMatchObject({ state: "QUARANTINED", scanned: true, downloadUrl: null });
  for (const person of [ada, secretariat]) {
    expect(await statusOf(file.id, person)).toBe(404);
    const { attachments } = await filesOf(api, person, applicationId);
    expect(attachments.nodes).toMatchObject([{ state: "QUARANTINED", downloadUrl: null }]);
  }
  const events = await api.db.prisma.auditEvent.findMany({
    where: { action: "attachment.quarantined" },
  });
  expect(events).toMatchObject([{ actorId: null, details: { finding: "Eicar-Test-Signature" } }]);
  const input = { id: file.id, expectedVersion: file.version };
  expect((await changeFile(api, ada, "attachmentRemove", input)).problems).toEqual([]);
});

it.each(["hang up", "complain", "talk nonsense"] as const satisfies Behaviour[])(
  "a file waits, and is given to nobody, while the scanner does nothing but %s; then it is looked at",
  async (behaviour) => {
    clamd.behaviour = behaviour;
    const file = await send(aPdf({ size: 400_000 }));
    expect(file).toMatchObject({ state: "SCANNING", scanned: false, downloadUrl: null });
    expect(await statusOf(file.id)).toBe(404);
    await expect(scanWaiting(scanning())).rejects.toBeInstanceOf(ScannerSilent);
    expect(await stateNow()).toMatchObject({ state: "SCANNING" });

    clamd.behaviour = "scan";
    expect(await scanWaiting(scanning())).toBe(1);
    expect(await stateNow()).toMatchObject({ state: "READY", scanned: true });
    expect(await statusOf(file.id)).toBe(200);
  },
);

it("what came in before there was a scanner is looked at too, and put away when it has to be", async () => {
  const unscanned = await startTestApiOnSameData();
  const bytes = infected(aPdf({ size: 300_000 }));
  const url = await addressFor(api, ada, { applicationId, sizeBytes: bytes.length });
  const answer = await put(unscanned.url + url, bytes, bearer(ada));
  expect(answer.attachment).toMatchObject({ state: "READY" });
  expect(await stateNow()).toMatchObject({ state: "READY", scanned: false });
  await unscanned.stop();
  expect(await scanWaiting(scanning())).toBe(1);
  expect(await stateNow()).toMatchObject({ state: "QUARANTINED", downloadUrl: null });
});

/** The same portal without a scanner set up. */
async function startTestApiOnSameData() {
  const { buildServer } = await import("../../src/server.ts");
  const { readEnv } = await import("../../src/env.ts");
  const env = readEnv({
    DATABASE_URL: api.db.url,
    AUTH_SECRET: "signs the sessions of one test run only",
  });
  const clock = () => new Date("2026-06-01T00:00:00Z");
  const log = pino({ level: "silent" });
  const isReady = () => Promise.resolve(true);
  const server = await buildServer({ env, db: api.db, clock, log, terms: [], isReady });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  return { url, stop: () => server.close() };
}

it("waiting files are looked at by and by, and a silent scanner is noted, not failed over", async () => {
  clamd.behaviour = "hang up";
  await send(aPdf());
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const kept = keepScanning(scanning(), log, 20);
  const noted = async (text: string) => {
    while (!lines.some((line) => line.includes(text))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await noted("files wait for the scanner");
  clamd.behaviour = "scan";
  await noted("files scanned");
  await kept.stop();
  expect(await stateNow()).toMatchObject({ state: "READY", scanned: true });
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
