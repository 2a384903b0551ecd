import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "@regolith/db";
import { emptyDataFolder, openDataFolder, readSecrets } from "./data-folder.ts";

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "regolith-data-test-"));
  chmodSync(home, 0o755);
  folder = path.join(home, "data");
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

it("makes its secrets once and keeps them from others", () => {
  openDataFolder(folder);
  const made = readSecrets(folder);
  expect(made.authSecret.length).toBeGreaterThanOrEqual(32);
  expect(made.proxySecret).not.toBe(made.authSecret);
  expect(readSecrets(folder)).toEqual(made);
  expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
});

it("refuses secrets that are damaged instead of making new ones, which would sign everybody out", () => {
  openDataFolder(folder);
  writeFileSync(path.join(folder, "secrets.json"), '{"authSecret":"only"}');
  expect(() => readSecrets(folder)).toThrow("cannot be read: they are incomplete");
});

it("does not settle in a folder that holds other things", () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, "thesis.txt"), "mine");
  expect(() => {
    openDataFolder(folder);
  }).toThrow("holds files that are not a portal's");
});

it("refuses a file in place of the folder", () => {
  writeFileSync(folder, "");
  expect(() => {
    openDataFolder(folder);
  }).toThrow(`The data folder ${folder} cannot be used: it is not a folder.`);
});

it("deletes its own data and leaves what others put beside it", async () => {
  openDataFolder(folder);
  readSecrets(folder);
  const server = await startEmbedded({ folder: path.join(folder, "postgres"), durable: false });
  await expect(emptyDataFolder(folder)).rejects.toThrow("Another portal already runs");
  await server.stop();
  writeFileSync(path.join(folder, "note.txt"), "somebody's");

  expect(await emptyDataFolder(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual(["note.txt"]);
  rmSync(path.join(folder, "note.txt"));
  expect(await emptyDataFolder(folder)).toBe(false);
});

it("deletes nothing in a folder that is not a portal's", async () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, "thesis.txt"), "mine");
  await expect(emptyDataFolder(folder)).rejects.toThrow("holds files that are not a portal's");
  expect(existsSync(path.join(folder, "thesis.txt"))).toBe(true);
  expect(await emptyDataFolder(path.join(home, "nowhere"))).toBe(false);
});
