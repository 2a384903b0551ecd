import {
  startClamd,
  infected,
  type Behaviour,
  type TestClamd,
} from "../../../test/support/clamd.ts";
import { aPdf, noise } from "../../../test/support/files.ts";
import { createClamd } from "./clamd.ts";
import { ScannerSilent } from "./scanner.ts";

let clamd: TestClamd;
beforeEach(async () => {
  clamd = await startClamd();
});
afterEach(() => clamd.stop());

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 100_000) {
    yield await Promise.resolve(bytes.subarray(start, start + 100_000));
  }
}

function scan(bytes: AsyncIterable<Uint8Array>, patienceMs = 10_000) {
  const [host = "", port] = clamd.address.split(":");
  return createClamd({ host, port: Number(port) }, patienceMs).scan(bytes);
}

it("gives a clean verdict on what is clean, however large", async () => {
  expect(await scan(inPieces(noise(5_000_000)))).toEqual({ isClean: true });
  expect(await scan(inPieces(Buffer.alloc(0)))).toEqual({ isClean: true });
  expect(clamd.scanned).toEqual([5_000_000, 0]);
});

it("names what was found", async () => {
  const verdict = await scan(inPieces(infected(aPdf({ size: 300_000 }))));
  expect(verdict).toEqual({ isClean: false, finding: "Eicar-Test-Signature" });
});

it.each(["hang up", "complain", "talk nonsense"] as const satisfies Behaviour[])(
  "counts as silent when it does nothing but %s",
  async (behaviour) => {
    clamd.behaviour = behaviour;
    await expect(scan(inPieces(noise(5_000_000)))).rejects.toBeInstanceOf(ScannerSilent);
  },
);

it("is not waited for without end when it hangs", async () => {
  clamd.behaviour = "hang";
  await expect(scan(inPieces(noise(1000)), 100)).rejects.toBeInstanceOf(ScannerSilent);
});

it("counts as silent when nobody listens", async () => {
  await clamd.stop();
  await expect(scan(inPieces(noise(1000)))).rejects.toBeInstanceOf(ScannerSilent);
});

it("is not blamed when the file cannot be read", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(noise(10));
    throw new Error("The database is gone");
  }
  await expect(scan(broken())).rejects.toThrow("The database is gone");
});
