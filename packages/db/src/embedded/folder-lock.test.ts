import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { holderOf, lockFolder } from "./folder-lock.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "regolith-lock-test-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("names the living process that holds a folder, until it lets go", () => {
  const lock = lockFolder(folder);
  expect(holderOf(folder)).toBe(process.pid);
  expect(() => lockFolder(folder)).toThrow("Another portal already runs");
  lock.release();
  expect(holderOf(folder)).toBeUndefined();
});

it("takes over from a process that is gone", () => {
  const gone = { pid: 2 ** 22 + 1, identity: "" };
  writeFileSync(path.join(folder, "in-use.json"), JSON.stringify(gone));
  expect(holderOf(folder)).toBeUndefined();
  lockFolder(folder).release();
});

it("does not take a later process of the same number for the holder", () => {
  const earlier = { pid: process.pid, identity: "another boot:1" };
  writeFileSync(path.join(folder, "in-use.json"), JSON.stringify(earlier));
  expect(holderOf(folder)).toBeUndefined();
  lockFolder(folder).release();
});

it("takes over from a note that was cut short", () => {
  writeFileSync(path.join(folder, "in-use.json"), "{");
  expect(() => {
    lockFolder(folder).release();
  }).not.toThrow();
});
