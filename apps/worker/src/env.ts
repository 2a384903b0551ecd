import {
  type LogLevel,
  given,
  readClockFile,
  readDatabaseUrl,
  readLogLevel,
  readOrigins,
  readWhole,
  SettingError,
  type Settings,
} from "@regolith/db";

/** Settings of the worker, read once. This file is the only place that reads `process.env`. */
export interface Env {
  /** Connection string of the database. */
  readonly databaseUrl: string;
  /** Where the pages are, as it stands in links. */
  readonly webOrigin: string;
  /** The mail server and the sender; absent: mails go to the demonstration's own mailbox, or wait. */
  readonly smtp: Smtp | undefined;
  readonly tries: Tries;
  readonly logLevel: LogLevel;
  /** A file that holds the time, for tests and trials; absent: the system's clock. */
  readonly clockFile: string | undefined;
}

export interface Smtp {
  /** May hold a password: never logged. */
  readonly url: string;
  /** The sender, such as `Regolith <no-reply@portal.example>`. */
  readonly from: string;
}

/** How often a mail is tried, and how long the pauses are. */
export interface Tries {
  readonly most: number;
  readonly firstPauseSeconds: number;
  readonly longestPauseSeconds: number;
}

const DAY_SECONDS = 86_400;

/** The checked settings. Throws a {@link SettingError} naming the first one that is wrong. */
export function readEnv(settings: Settings = process.env): Env {
  const [webOrigin] = readOrigins(settings);
  return {
    databaseUrl: readDatabaseUrl(settings),
    webOrigin,
    smtp: readSmtp(settings),
    tries: {
      most: readWhole(settings, "MAIL_TRIES", { from: 1, to: 100, fallback: 24 }),
      firstPauseSeconds: readPause(settings, "MAIL_FIRST_PAUSE", 30),
      longestPauseSeconds: readPause(settings, "MAIL_LONGEST_PAUSE", 14_400),
    },
    logLevel: readLogLevel(settings),
    clockFile: readClockFile(settings),
  };
}

function readPause(settings: Settings, name: string, fallback: number): number {
  return readWhole(settings, name, { from: 1, to: DAY_SECONDS, fallback });
}

function readSmtp(settings: Settings): Smtp | undefined {
  const url = given(settings, "SMTP_URL");
  if (url === undefined) return undefined;
  const parts = URL.parse(url);
  // The value may hold a password, so it is never repeated.
  if (parts === null || !/^smtps?:$/u.test(parts.protocol) || parts.hostname === "") {
    throw new SettingError(
      "SMTP_URL must be the address of a mail server, such as smtps://user:password@mail.example:465.",
    );
  }
  return { url, from: readSender(settings) };
}

/** An address, or a name with an address in angle brackets. */
const SENDER = /^(?:[^<>"\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u;

function readSender(settings: Settings): string {
  const from = given(settings, "MAIL_FROM");
  if (from !== undefined && SENDER.test(from)) return from;
  throw new SettingError(
    `MAIL_FROM must be the sender of the mails when SMTP_URL is set, such as Regolith <no-reply@portal.example>${from === undefined ? "" : `; it is "${from}"`}.`,
  );
}
