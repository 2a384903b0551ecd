import { readFileSync } from "node:fs";
import { isLogLevel, LOG_LEVELS, type LogLevel } from "./http/log-level.ts";

/** Settings of the API process, read once. This file is the only place that reads `process.env`. */
export interface Env {
  /** Connection string of the database. */
  readonly databaseUrl: string;
  /** Address the server binds to. */
  readonly host: string;
  readonly port: number;
  /** Where the pages are, the first one being the address in links; requests from elsewhere change nothing. */
  readonly webOrigins: readonly [string, ...string[]];
  /** Signs sessions; changing it signs everybody out. */
  readonly authSecret: string;
  /** Shared with the web, whose word on the caller's address is believed; absent: nobody's is. */
  readonly proxySecret: string | undefined;
  /** Says outright whether this is a demonstration; absent: the database knows. */
  readonly demonstration: boolean | undefined;
  readonly logLevel: LogLevel;
  /** A file that holds the time, for tests and trials; absent: the system's clock. */
  readonly clockFile: string | undefined;
}

/** A setting that is missing or wrong; the message is one plain line. */
export class SettingError extends Error {}

type Settings = Readonly<Record<string, string | undefined>>;

const SECRET_MIN_LENGTH = 32;

/** The checked settings. Throws a {@link SettingError} naming the first one that is wrong. */
export function readEnv(settings: Settings = process.env): Env {
  return {
    databaseUrl: readDatabaseUrl(settings),
    host: given(settings, "HOST") ?? "127.0.0.1",
    port: readPort(settings, "API_PORT", 4000),
    webOrigins: readOrigins(settings),
    authSecret: readSecret(settings, "AUTH_SECRET"),
    proxySecret: given(settings, "PROXY_SECRET") && readSecret(settings, "PROXY_SECRET"),
    demonstration: readSwitch(settings, "DEMONSTRATION"),
    logLevel: readLogLevel(settings),
    clockFile: readClockFile(settings),
  };
}

/** An empty setting counts as not given. */
function given(settings: Settings, name: string): string | undefined {
  const value = settings[name]?.trim();
  return value === "" ? undefined : value;
}

/** The database alone, for commands that need nothing else. */
export function readDatabaseUrl(settings: Settings = process.env): string {
  const text = given(settings, "DATABASE_URL");
  const url = text === undefined ? null : URL.parse(text);
  // The value may hold a password, so it is never repeated.
  if (text === undefined || url === null || !/^postgres(?:ql)?:$/u.test(url.protocol)) {
    throw new SettingError("DATABASE_URL must be an address such as postgresql://host:5432/name.");
  }
  return text;
}

function readPort(settings: Settings, name: string, fallback: number): number {
  const text = given(settings, name);
  if (text === undefined) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SettingError(`${name} must be a port from 1 to 65535; it is "${text}".`);
  }
  return port;
}

function readOrigins(settings: Settings): readonly [string, ...string[]] {
  const text = given(settings, "WEB_ORIGIN") ?? "http://127.0.0.1:3000,http://localhost:3000";
  const [first = "", ...others] = text.split(",").map((part) => part.trim());
  return [readOrigin(first), ...others.map(readOrigin)];
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.origin !== text.replace(/\/$/u, "")) {
    throw new SettingError(
      `WEB_ORIGIN must be http(s) addresses without a path, parted by commas, such as https://portal.example; it has "${text}".`,
    );
  }
  return url.origin;
}

function readSecret(settings: Settings, name: string): string {
  const secret = given(settings, name) ?? "";
  if (secret.length >= SECRET_MIN_LENGTH) return secret;
  throw new SettingError(
    `${name} must be a secret of at least ${String(SECRET_MIN_LENGTH)} random characters.`,
  );
}

function readSwitch(settings: Settings, name: string): boolean | undefined {
  const text = given(settings, name);
  if (text === undefined) return undefined;
  if (/^(?:1|true|yes)$/iu.test(text)) return true;
  if (/^(?:0|false|no)$/iu.test(text)) return false;
  throw new SettingError(`${name} must be true or false; it is "${text}".`);
}

function readLogLevel(settings: Settings): LogLevel {
  const text = given(settings, "LOG_LEVEL") ?? "info";
  if (isLogLevel(text)) return text;
  throw new SettingError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}; it is "${text}".`);
}

function readClockFile(settings: Settings): string | undefined {
  const file = given(settings, "CLOCK_FILE");
  if (file === undefined) return undefined;
  try {
    readFileSync(file);
  } catch {
    throw new SettingError(`CLOCK_FILE must name a file that can be read; it is "${file}".`);
  }
  return file;
}
