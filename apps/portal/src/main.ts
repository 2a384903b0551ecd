import path from "node:path";
import { lineOf, StartRefusal } from "@regolith/db";
import { DEMONSTRATION_PASSWORD, DEMONSTRATION_PEOPLE } from "@regolith/seed";
import { isStartedByNpm, readSettings, type Settings } from "./env.ts";
import { type Portal, startPortal } from "./start-portal.ts";

const ORPHAN_POLL_MS = 500;

/** Runs the portal until a signal asks it to stop or one of its parts ends. */
async function main(): Promise<void> {
  const asked = untilAsked();
  const settings = readSettings();
  const starting = startPortal(settings, say);
  // A signal during the start is obeyed as soon as the start is through.
  const portal = await starting;
  announce(portal, settings);
  const failure = await Promise.race([asked, portal.failed]);
  if (failure === undefined) say("Stopping.");
  else complain(failure);
  await portal.stop();
}

/** Settles with nothing at the first Ctrl-C or polite request to end; further ones are ignored while stopping. */
function untilAsked(): Promise<undefined> {
  return new Promise((resolve) => {
    const stop = () => {
      resolve(undefined);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    if (isStartedByNpm()) whenOrphaned(stop);
  });
}

/** npm's shell does not pass a signal on; it just ends, and with it who started us. */
function whenOrphaned(then: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, ORPHAN_POLL_MS);
  timer.unref();
}

function announce(portal: Portal, settings: Settings): void {
  const logs = path.relative(process.cwd(), path.join(settings.dataFolder, "logs"));
  say("Regolith is ready.");
  say(`  Pages    ${settings.webOrigins[0]}`);
  say(`  API      ${portal.apiUrl}/graphql`);
  say(`  Logs     ${logs}`);
  say(`  Mails    ${waysOfMails(portal, settings)}`);
  if (portal.isDemonstration) {
    say(`  Sign in  with the password ${DEMONSTRATION_PASSWORD} as one of`);
    for (const { email } of DEMONSTRATION_PEOPLE) say(`           ${email}`);
  }
  say("Ctrl-C stops it.");
}

/** Where mails go; the mail server's address may hold a password, so only its host is said. */
function waysOfMails({ isDemonstration }: Portal, { smtpUrl, webOrigins }: Settings): string {
  if (smtpUrl !== undefined) return `leave over ${new URL(smtpUrl).host}`;
  return isDemonstration ? `${webOrigins[0]}/demo/mail` : "wait until SMTP_URL is set";
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

// Nobody listens any more (as in `npm start | head`): the portal runs on.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);

try {
  await main();
} catch (error) {
  complain(
    error instanceof StartRefusal ? error.message : `The portal did not start: ${lineOf(error)}`,
  );
}
