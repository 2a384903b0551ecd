// npm run institutions:import -- dump.json
// Takes the Research Organization Registry's dump, in its v2 JSON, into the portal's directory.
import { createReadStream } from "node:fs";
import path from "node:path";
import { connect, importRor, NotRorV2, StartRefusal } from "@regolith/db";
import { openDatabase } from "./database.ts";
import { readSettings, standingFolder, timeOf } from "./env.ts";

const PROGRESS_EVERY = 10_000;

const [given] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  if (given === undefined)
    throw new StartRefusal("Say which file: npm run institutions:import -- dump.json");
  await importFrom(path.resolve(standingFolder(), given));
} catch (error) {
  process.stderr.write(`${lineOf(error)}\n`);
  process.exitCode = 1;
}

async function importFrom(file: string): Promise<void> {
  const settings = readSettings();
  const { url, embedded } = await openDatabase(settings, say);
  const db = connect(url, { connections: 2 });
  try {
    const counts = await importRor(db, createReadStream(file), {
      at: timeOf(settings),
      onProgress: (records) => {
        if (records % PROGRESS_EVERY === 0) say(`${String(records)} records so far.`);
      },
    });
    const { added, changed, unchanged, closed, succeeded, unreadable } = counts;
    say(
      `${String(added)} added, ${String(changed)} changed, ${String(unchanged)} as they were; ` +
        `${String(closed)} of them closed, ${String(succeeded)} successors noted, ${String(unreadable)} records unreadable.`,
    );
  } finally {
    await db.close();
    await embedded?.stop();
  }
}

function lineOf(error: unknown): string {
  if (error instanceof NotRorV2 || error instanceof StartRefusal) return error.message;
  return error instanceof Error ? `Failed: ${error.message.split("\n", 1)[0] ?? ""}` : "Failed.";
}
