import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createClock } from "./clock.ts";

const folder = mkdtempSync(path.join(tmpdir(), "clock-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("follows a file, each time it is asked", () => {
  const file = path.join(folder, "now");
  writeFileSync(file, "2026-12-22T16:00:00Z\n");
  const clock = createClock(file);
  expect(clock()).toEqual(new Date("2026-12-22T16:00:00Z"));
  writeFileSync(file, "2027-01-01T00:00:00+08:00");
  expect(clock()).toEqual(new Date("2026-12-31T16:00:00Z"));
});

it("throws for a file that holds no instant, rather than take another time", () => {
  const file = path.join(folder, "broken");
  writeFileSync(file, "tomorrow");
  expect(createClock(file)).toThrow("no instant");
});
