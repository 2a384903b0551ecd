/** Settings of the web process, read once. This file is the only place that reads `process.env`. */
export type Env = {
  /** Where the API listens, without a trailing slash. */
  readonly apiOrigin: string;
  /** Address the web server binds to. */
  readonly host: string;
  readonly port: number;
  /** Shared with the API, which believes a forwarded address only from who knows it; absent: no address is forwarded. */
  readonly proxySecret: string | undefined;
  readonly isProduction: boolean;
  /** A reverse proxy of the operator stands in front and names the caller; nobody else can reach the port. */
  readonly isBehindProxy: boolean;
};

class SettingError extends Error {}

const readOrigin = (name: string, fallback: string): string => {
  const raw = process.env[name] ?? fallback;
  const url = URL.parse(raw);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new SettingError(
      `${name} must be an http(s) address such as ${fallback}; it is "${raw}".`,
    );
  }
  return url.origin;
};

const readPort = (name: string, fallback: number): number => {
  const raw = process.env[name];
  if (raw === undefined) return fallback;
  const port = Number(raw);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SettingError(`${name} must be a port from 1 to 65535; it is "${raw}".`);
  }
  return port;
};

/** The checked settings. Throws one plain sentence naming the setting that is wrong. */
export const readEnv = (): Env => ({
  apiOrigin: readOrigin("API_ORIGIN", "http://127.0.0.1:4000"),
  host: process.env.HOST ?? "127.0.0.1",
  port: readPort("WEB_PORT", 3000),
  proxySecret: process.env.PROXY_SECRET,
  isProduction: process.env.NODE_ENV === "production",
  isBehindProxy: process.env.BEHIND_PROXY === "1",
});
