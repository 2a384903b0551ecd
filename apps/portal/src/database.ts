import {
  connect,
  type Database,
  type EmbeddedServer,
  migrate,
  recreateDatabase,
  startEmbedded,
  StartRefusal,
} from "@regolith/db";
import { seed } from "@regolith/seed";
import { layoutOf } from "./data-folder.ts";
import { type Settings, timeOf } from "./env.ts";

export interface PortalDatabase {
  readonly url: string;
  /** Whether the world in it is the invented one. */
  readonly isDemonstration: boolean;
  /** The embedded server, when that is used. */
  readonly embedded?: EmbeddedServer;
}

type Report = (line: string) => void;

/** Opens the database the settings name, or the embedded one; migrates it, and seeds it on its first start. */
export async function openDatabase(settings: Settings, report: Report): Promise<PortalDatabase> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings, report)
    : openGiven(settings.databaseUrl, settings, report);
}

async function openGiven(url: string, settings: Settings, report: Report): Promise<PortalDatabase> {
  const state = await migrated(url);
  if (state !== "new" && state !== "half made")
    return { url, isDemonstration: state.isDemonstration };
  if (!settings.seedsDemonstration) return { url, ...(await settle(url, settings)) };
  if (state === "half made") {
    throw new StartRefusal(
      "The demonstration in the database of DATABASE_URL is only half made: empty that database, then start again.",
    );
  }
  return { url, ...(await seedDemonstration(url, settings, report)) };
}

async function openEmbedded(settings: Settings, report: Report): Promise<PortalDatabase> {
  const embedded = await startEmbedded({
    folder: layoutOf(settings.dataFolder).postgres,
    port: settings.databasePort,
  });
  const { url } = embedded;
  try {
    const state = await migrated(url);
    if (state === "half made") {
      // The first start was killed before anybody could use it: nothing in there is anybody's.
      await recreateDatabase(url);
      await migrate(url);
    }
    const known =
      state === "new" || state === "half made"
        ? await seedDemonstration(url, settings, report)
        : state;
    return { url, embedded, ...known };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

interface Known {
  readonly isDemonstration: boolean;
}

/** Migrates the database and says how far its first start came. */
async function migrated(url: string): Promise<Known | "new" | "half made"> {
  await migrate(url);
  return using(url, async ({ prisma }) => {
    const known = await prisma.installation.findUnique({ where: { id: 1 } });
    if (known) return { isDemonstration: known.isDemonstration };
    return (await prisma.mission.count()) === 0 ? "new" : "half made";
  });
}

async function seedDemonstration(url: string, settings: Settings, report: Report): Promise<Known> {
  report("First start: preparing the demonstration.");
  await using(url, (db) => seed(db, { now: timeOf(settings) }));
  return { isDemonstration: true };
}

async function settle(url: string, settings: Settings): Promise<Known> {
  const data = { isDemonstration: false, startedAt: timeOf(settings) };
  await using(url, ({ prisma }) =>
    prisma.installation.upsert({ where: { id: 1 }, create: data, update: {} }),
  );
  return { isDemonstration: false };
}

async function using<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = connect(url, { connections: 5 });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
