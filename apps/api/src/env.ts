import {
  given,
  type LogLevel,
  readClockFile,
  readDatabaseUrl,
  readLogLevel,
  readOrigins,
  readPort,
  readSwitch,
  SettingError,
  type Settings,
} from "@regolith/db";
import { isEmail } from "@regolith/domain";
import type { ClamdAddress } from "./attachments/scan/clamd.ts";

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
  /** Where ClamAV's daemon listens; absent: files are not scanned. */
  readonly clamd: ClamdAddress | undefined;
  /** Versions of the terms and the privacy notice that the operator adds; absent: the product's own only. */
  readonly termsFolder: string | undefined;
  /** Who runs this portal, for its terms; absent: nobody is named. */
  readonly operator: Operator | undefined;
}

/** Whoever runs an installation, as its pages name them. */
export interface Operator {
  readonly nameEn: string;
  readonly nameZh: string;
  /** A mail address or the address of a page. */
  readonly contact: string | undefined;
}

const SECRET_MIN_LENGTH = 32;

/** The address of the database alone, for commands that need nothing else. */
export function databaseUrlOf(settings: Settings = process.env): string {
  return readDatabaseUrl(settings);
}

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
    clamd: readClamd(settings),
    termsFolder: given(settings, "TERMS_FOLDER"),
    operator: readOperator(settings),
  };
}

function readSecret(settings: Settings, name: string): string {
  const secret = given(settings, name) ?? "";
  if (secret.length >= SECRET_MIN_LENGTH) return secret;
  throw new SettingError(
    `${name} must be a secret of at least ${String(SECRET_MIN_LENGTH)} random characters.`,
  );
}

/** One name is enough; it then stands in both languages. */
function readOperator(settings: Settings): Operator | undefined {
  const contact = readContact(settings);
  const english = given(settings, "OPERATOR_NAME");
  const name = english ?? given(settings, "OPERATOR_NAME_ZH");
  if (name === undefined) {
    if (contact === undefined) return undefined;
    throw new SettingError("OPERATOR_CONTACT needs OPERATOR_NAME: whose address it is.");
  }
  return { nameEn: name, nameZh: given(settings, "OPERATOR_NAME_ZH") ?? name, contact };
}

function readContact(settings: Settings): string | undefined {
  const text = given(settings, "OPERATOR_CONTACT");
  const isPage = /^https?:$/u.test(URL.parse(text ?? "")?.protocol ?? "");
  if (text === undefined || isEmail(text) || isPage) return text;
  throw new SettingError(
    `OPERATOR_CONTACT must be a mail address or the address of a page such as https://portal.example/contact; it is "${text}".`,
  );
}

function readClamd(settings: Settings): ClamdAddress | undefined {
  const text = given(settings, "CLAMD_ADDRESS");
  if (text === undefined) return undefined;
  const url = /^[^/?#@]+:\d+$/u.test(text) ? URL.parse(`tcp://${text}`) : null;
  if (url === null || url.port === "" || url.port === "0") {
    throw new SettingError(
      `CLAMD_ADDRESS must be a host and a port such as clamav:3310; it is "${text}".`,
    );
  }
  return { host: url.hostname.replace(/^\[|\]$/gu, ""), port: Number(url.port) };
}
