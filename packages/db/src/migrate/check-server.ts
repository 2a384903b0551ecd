import pg from "pg";
import { codeOf, lineOf, StartRefusal } from "../embedded/start-refusal.ts";

const OLDEST_MAJOR = 15;
const CONNECT_MS = 10_000;

/** Refuses, in one line about DATABASE_URL, a server that cannot be used: unreachable, unwilling or too old. */
export async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on("error", () => undefined); // what matters is thrown below
  try {
    await client.connect();
    const { rows } = await client.query<{ major: number }>(
      "select current_setting('server_version_num')::int / 10000 as major",
    );
    const major = rows[0]?.major ?? 0;
    if (major >= OLDEST_MAJOR) return;
    throw new StartRefusal(
      `DATABASE_URL: PostgreSQL ${String(major)} is too old, ${String(OLDEST_MAJOR)} or newer is needed.`,
    );
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    throw new StartRefusal(`DATABASE_URL: ${reasonOf(error, new URL(url))}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reasonOf(error: unknown, { hostname, port, pathname }: URL): string {
  const place = `${hostname}:${port || "5432"}`;
  switch (codeOf(error)) {
    case "ECONNREFUSED":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return `nothing answers at ${place}.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `there is no machine called ${hostname}.`;
    case "28P01":
    case "28000":
      return `the server at ${place} refuses the user name or password.`;
    case "3D000":
      return `the server at ${place} has no database ${pathname.slice(1)}.`;
    default:
      return `the server at ${place} cannot be used: ${lineOf(error)}`;
  }
}
