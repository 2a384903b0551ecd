import { connect, type Database, type EmbeddedServer, migrate, startEmbedded } from "@regolith/db";
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
  const { databaseUrl: given, dataFolder, databasePort: port } = settings;
  if (given !== undefined) {
    const isDemonstration = await prepare(given, settings, report);
    return { url: given, isDemonstration };
  }
  const embedded = await startEmbedded({ folder: layoutOf(dataFolder).postgres, port });
  try {
    const isDemonstration = await prepare(embedded.url, settings, report);
    return { url: embedded.url, isDemonstration, embedded };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** Answers whether the database, then ready to be used, holds the demonstration. */
async function prepare(url: string, settings: Settings, report: Report): Promise<boolean> {
  await migrate(url);
  const db = connect(url, { connections: 2 });
  try {
    return (await findInstallation(db)) ?? (await install(db, settings, report));
  } finally {
    await db.close();
  }
}

async function findInstallation({ prisma }: Database): Promise<boolean | undefined> {
  const installation = await prisma.installation.findUnique({ where: { id: 1 } });
  return installation?.isDemonstration;
}

/** The demonstration is for the embedded database; one of the operator's own gets it when asked for. */
async function install({ prisma }: Database, settings: Settings, report: Report): Promise<boolean> {
  const now = timeOf(settings);
  if (settings.databaseUrl === undefined || settings.seedsDemonstration) {
    report("First start: preparing the demonstration.");
    await seed(prisma, { now });
    return true;
  }
  const none = { isDemonstration: false, startedAt: now };
  const { isDemonstration } = await prisma.installation.upsert({
    where: { id: 1 },
    create: none,
    update: {}, // another machine's start was first
  });
  return isDemonstration;
}
