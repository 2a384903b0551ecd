import path from "node:path";
import { readSettings, ROOT } from "./env.ts";
import { FORBIDDEN_PORTS } from "./forbidden-ports.ts";

it("starts on the loopback address with the embedded database when told nothing", () => {
  expect(readSettings({})).toMatchObject({
    host: "127.0.0.1",
    apiPort: 4000,
    webPort: 3000,
    databasePort: undefined,
    dataFolder: path.join(ROOT, ".data"),
    databaseUrl: undefined,
    webOrigins: ["http://127.0.0.1:3000", "http://localhost:3000"],
    seedsDemonstration: false,
  });
});

it("takes an empty setting as not set", () => {
  expect(readSettings({ API_PORT: "", DATABASE_URL: " ", AUTH_SECRET: "" })).toMatchObject({
    apiPort: 4000,
    databaseUrl: undefined,
  });
});

it("reads the addresses of the pages from a list", () => {
  const { webOrigins } = readSettings({ WEB_ORIGIN: "https://a.example, https://b.example/" });
  expect(webOrigins).toEqual(["https://a.example", "https://b.example"]);
});

it.each([
  [{ API_PORT: "four" }, "API_PORT is not a port from 1 to 65535: four"],
  [{ WEB_PORT: "70000" }, "WEB_PORT is not a port from 1 to 65535: 70000"],
  [{ DATABASE_PORT: "-1" }, "DATABASE_PORT is not a port from 1 to 65535: -1"],
  [{ API_PORT: "4190" }, "API_PORT cannot be 4190: browsers and Node refuse to connect to it."],
  [{ WEB_PORT: "6000" }, "WEB_PORT cannot be 6000: browsers and Node refuse to connect to it."],
  [{ API_PORT: "3000" }, "API_PORT and WEB_PORT must differ."],
  [{ DATABASE_URL: "mysql://a@b/c" }, "DATABASE_URL is not the address of a PostgreSQL database"],
  [{ DATABASE_URL: "nonsense" }, "DATABASE_URL is not the address of a PostgreSQL database"],
  [{ DATABASE_URL: "postgresql://a:b@host" }, "DATABASE_URL is not the address of a PostgreSQL"],
  [{ AUTH_SECRET: "short" }, "AUTH_SECRET is too short"],
  [{ PROXY_SECRET: "short" }, "PROXY_SECRET is too short"],
  [{ WEB_ORIGIN: "https://a.example/path" }, "WEB_ORIGIN must be addresses without a path"],
])("refuses %o in one line", (environment, line) => {
  expect(() => readSettings(environment)).toThrow(line);
  expect(() => readSettings(environment)).toThrow(/^[^\n]+$/);
});

it.each(FORBIDDEN_PORTS)("knows rightly that port %i is never connected to", async (port) => {
  const refusal = expect.objectContaining({ message: "bad port" }) as Error;
  await expect(fetch(`http://127.0.0.1:${String(port)}`)).rejects.toMatchObject({ cause: refusal });
});

it("never repeats a database address, which may hold a password", () => {
  const environment = { DATABASE_URL: "mysql://somebody:hush@host/name" };
  expect(() => readSettings(environment)).toThrow(/^(?!.*hush)/);
});
