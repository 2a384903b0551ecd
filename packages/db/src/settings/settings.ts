import { StartRefusal } from "../embedded/start-refusal.ts";

/** What a program was told, by name; mostly the environment. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** A setting that is missing or wrong; the message is one plain line. */
export class SettingError extends StartRefusal {}

/** An empty setting counts as not given. */
export function given(settings: Settings, name: string): string | undefined {
  const value = settings[name]?.trim();
  return value === "" ? undefined : value;
}

/** The address of the database. */
export function readDatabaseUrl(settings: Settings): string {
  const text = given(settings, "DATABASE_URL");
  const url = text === undefined ? null : URL.parse(text);
  // The value may hold a password, so it is never repeated.
  if (text === undefined || url === null || !/^postgres(?:ql)?:$/u.test(url.protocol)) {
    throw new SettingError("DATABASE_URL must be an address such as postgresql://host:5432/name.");
  }
  return text;
}

export interface Range {
  readonly from: number;
  readonly to: number;
  /** When it is not given. */
  readonly fallback: number;
}

/** A whole number within a range. */
export function readWhole(settings: Settings, name: string, { from, to, fallback }: Range): number {
  const text = given(settings, name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new SettingError(
    `${name} must be a whole number from ${String(from)} to ${String(to)}; it is "${text}".`,
  );
}

/** A port to listen on. */
export function readPort(settings: Settings, name: string, fallback: number): number {
  return readWhole(settings, name, { from: 1, to: 65_535, fallback });
}

/** Where the pages are, the first address being the one in links. */
export function readOrigins(settings: Settings): readonly [string, ...string[]] {
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

/** True, false, or undefined when it is not given. */
export function readSwitch(settings: Settings, name: string): boolean | undefined {
  const text = given(settings, name);
  if (text === undefined) return undefined;
  if (/^(?:1|true|yes)$/iu.test(text)) return true;
  if (/^(?:0|false|no)$/iu.test(text)) return false;
  throw new SettingError(`${name} must be true or false; it is "${text}".`);
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How much a program writes to its log. */
export function readLogLevel(settings: Settings): LogLevel {
  const text = given(settings, "LOG_LEVEL") ?? "info";
  const level = LOG_LEVELS.find((one) => one === text);
  if (level !== undefined) return level;
  throw new SettingError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}; it is "${text}".`);
}
