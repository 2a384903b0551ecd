// npm run db:migration -- name [--empty]   writes the next migration
// npm run check:drift                      fails when schema and migrations disagree
import path from "node:path";
import { lineOf, StartRefusal } from "../embedded/start-refusal.ts";
import { startThrowAway } from "../embedded/throw-away.ts";
import { differenceToSchema } from "./difference.ts";
import { writeMigration } from "./write-migration.ts";

const [command, ...rest] = process.argv.slice(2);

try {
  if (command === "write") await onThrowAwayServer(write);
  else await onThrowAwayServer(checkDrift);
} catch (error) {
  process.stderr.write(
    `${error instanceof StartRefusal ? error.message : `Failed: ${lineOf(error)}`}\n`,
  );
  process.exitCode = 1;
}

async function write(url: string): Promise<void> {
  const name = rest.find((word) => !word.startsWith("--")) ?? "";
  const file = await writeMigration(url, {
    name,
    isEmpty: rest.includes("--empty"),
    now: new Date(),
  });
  process.stdout.write(
    file === undefined
      ? "Nothing to write: the migrations already make what the schema says.\n"
      : `Written: ${path.relative(process.cwd(), file)}. Read it before you commit it.\n`,
  );
}

async function checkDrift(url: string): Promise<void> {
  const sql = await differenceToSchema(url);
  if (sql === "") return;
  throw new StartRefusal(
    `prisma/schema.prisma and prisma/migrations disagree; npm run db:migration -- name would write:\n${sql}`,
  );
}

async function onThrowAwayServer(work: (url: string) => Promise<void>): Promise<void> {
  const server = await startThrowAway();
  await work(server.url).finally(() => server.stop());
}
