import { SettingError } from "@regolith/db";
import { readEnv } from "./env.ts";

const GIVEN = {
  DATABASE_URL: "postgresql://regolith:secret@db.example:5432/regolith",
  AUTH_SECRET: "x".repeat(32),
};

it("needs nothing but a database and a secret", () => {
  expect(readEnv(GIVEN)).toEqual({
    databaseUrl: GIVEN.DATABASE_URL,
    host: "127.0.0.1",
    port: 4000,
    webOrigins: ["http://127.0.0.1:3000", "http://localhost:3000"],
    authSecret: GIVEN.AUTH_SECRET,
    proxySecret: undefined,
    demonstration: undefined,
    logLevel: "info",
    clockFile: undefined,
    clamd: undefined,
  });
});

it.each([
  ["clamav:3310", { host: "clamav", port: 3310 }],
  ["127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
  ["[::1]:3310", { host: "::1", port: 3310 }],
])("finds the malware scanner at %s", (CLAMD_ADDRESS, clamd) => {
  expect(readEnv({ ...GIVEN, CLAMD_ADDRESS }).clamd).toEqual(clamd);
});

it("takes several addresses of the pages, the first for links", () => {
  const { webOrigins } = readEnv({ ...GIVEN, WEB_ORIGIN: "https://a.example/, https://b.example" });
  expect(webOrigins).toEqual(["https://a.example", "https://b.example"]);
});

it.each([
  ["DATABASE_URL", undefined],
  ["DATABASE_URL", "mysql://db.example/regolith"],
  ["DATABASE_URL", "nonsense"],
  ["AUTH_SECRET", "short"],
  ["PROXY_SECRET", "short"],
  ["API_PORT", "0"],
  ["API_PORT", "http"],
  ["WEB_ORIGIN", "portal.example"],
  ["WEB_ORIGIN", "https://portal.example/path"],
  ["DEMONSTRATION", "perhaps"],
  ["LOG_LEVEL", "loud"],
  ["CLOCK_FILE", "/nowhere/at/all"],
  ["CLAMD_ADDRESS", "clamav"],
  ["CLAMD_ADDRESS", "tcp://clamav:3310"],
  ["CLAMD_ADDRESS", "clamav:0"],
  ["CLAMD_ADDRESS", "clamav:99999"],
  ["OPERATOR_CONTACT", "call us"],
  ["OPERATOR_CONTACT", "ftp://portal.example"],
])("refuses %s=%s in one line that names it", (name, value) => {
  const read = () => readEnv({ ...GIVEN, [name]: value });
  expect(read).toThrow(SettingError);
  expect(read).toThrow(new RegExp(`^${name} [^\\n]+$`, "u"));
});

describe("who runs the portal", () => {
  it("is nobody when nothing is said, and the same in both languages when one name is", () => {
    expect(readEnv(GIVEN).operator).toBeUndefined();
    const named = readEnv({ ...GIVEN, OPERATOR_NAME_ZH: "样品办公室" });
    expect(named.operator).toEqual({
      ...{ nameEn: "样品办公室", nameZh: "样品办公室", contact: undefined },
    });
  });

  it("is asked by mail or on a page", () => {
    for (const contact of ["office@portal.example", "https://portal.example/contact"]) {
      const settings = { OPERATOR_NAME: "Sample office", OPERATOR_CONTACT: contact };
      expect(readEnv({ ...GIVEN, ...settings }).operator?.contact).toBe(contact);
    }
    const nameless = { ...GIVEN, OPERATOR_CONTACT: "office@portal.example" };
    expect(() => readEnv(nameless)).toThrow("OPERATOR_NAME");
  });
});

it("repeats no password and no secret", () => {
  const broken = {
    ...GIVEN,
    DATABASE_URL: "mysql://me:hunter2@db.example/x",
    AUTH_SECRET: "short",
  };
  expect(() => readEnv(broken)).not.toThrow(/hunter2/u);
  expect(() => readEnv({ ...GIVEN, AUTH_SECRET: "short!" })).not.toThrow(/short!/u);
});
