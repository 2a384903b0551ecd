// npm run administrator -w apps/api -- you@institute.example
// Names the first administrator on a database of one's own; needs DATABASE_URL and an account.
import { connect, grantFirstAdministrator, SettingError } from "@regolith/db";
import { databaseUrlOf } from "./env.ts";

const SENTENCES = {
  GRANTED: "is an administrator now, and names all others.",
  NO_ACCOUNT: "has no account yet: sign up with this address first.",
  THERE_IS_ONE: "was not made one: there is an administrator already, who can do it.",
} as const;

const [email] = process.argv.slice(2);
try {
  if (email === undefined) throw new SettingError("Say who: the address of an account.");
  const db = connect(databaseUrlOf());
  const outcome = await grantFirstAdministrator(db, { email, at: new Date() }).finally(() =>
    db.close(),
  );
  process.stdout.write(`${email} ${SENTENCES[outcome]}\n`);
  if (outcome !== "GRANTED") process.exitCode = 1;
} catch (error) {
  const line = error instanceof Error ? error.message.split("\n", 1)[0] : "";
  process.stderr.write(`${line ?? ""}\n`);
  process.exitCode = 1;
}
