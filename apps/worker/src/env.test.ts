import { SettingError } from "@regolith/db";
import { readEnv } from "./env.ts";

const GIVEN = { DATABASE_URL: "postgresql://regolith:secret@db.example:5432/regolith" };
const SMTP = {
  SMTP_URL: "smtps://portal:hush@mail.example:465",
  MAIL_FROM: "Regolith <no-reply@portal.example>",
};

it("needs nothing but a database, and has no mail server then", () => {
  expect(readEnv(GIVEN)).toEqual({
    databaseUrl: GIVEN.DATABASE_URL,
    webOrigin: "http://127.0.0.1:3000",
    smtp: undefined,
    tries: { most: 24, firstPauseSeconds: 30, longestPauseSeconds: 14_400 },
    logLevel: "info",
    clockFile: undefined,
  });
});

it("takes a mail server with the sender, and the first address of the pages for links", () => {
  const { smtp, webOrigin } = readEnv({
    ...{ ...GIVEN, ...SMTP },
    WEB_ORIGIN: "https://portal.example, https://old.example",
  });
  expect(smtp).toEqual({ url: SMTP.SMTP_URL, from: SMTP.MAIL_FROM });
  expect(webOrigin).toBe("https://portal.example");
});

it.each([
  ["DATABASE_URL", "nonsense"],
  ["SMTP_URL", "mail.example"],
  ["SMTP_URL", "https://mail.example"],
  ["MAIL_FROM", undefined],
  ["MAIL_FROM", "Regolith"],
  ["MAIL_FROM", "a@portal.example, b@portal.example"],
  ["MAIL_TRIES", "0"],
  ["MAIL_TRIES", "many"],
  ["MAIL_FIRST_PAUSE", "0.5"],
  ["MAIL_LONGEST_PAUSE", "86401"],
  ["WEB_ORIGIN", "portal.example"],
  ["LOG_LEVEL", "loud"],
  ["CLOCK_FILE", "/nowhere/at/all"],
])("refuses %s=%s in one line that names it", (name, value) => {
  const read = () => readEnv({ ...GIVEN, ...SMTP, [name]: value });
  expect(read).toThrow(SettingError);
  expect(read).toThrow(new RegExp(`^${name} [^\\n]+$`, "u"));
});

it("repeats no password", () => {
  const broken = { ...GIVEN, ...SMTP, SMTP_URL: "smpt://portal:hunter2@mail.example" };
  expect(() => readEnv(broken)).toThrow(/^SMTP_URL(?!.*hunter2)/u);
});
