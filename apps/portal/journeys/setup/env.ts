/** What the setup started, as the journeys of one worker need it. */
export interface Running {
  readonly webUrl: string;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** Where the one browser listens. */
  readonly browserUrl: string;
  /** Where the mail server keeps what arrived. */
  readonly mailFolder: string;
  /** The file the servers read their time from. */
  readonly clockFile: string;
}

const HANDED_DOWN = "REGOLITH_JOURNEYS";

/** Tells the tests, which inherit the environment, what is running for each of jest's workers. */
export function handDown(running: readonly Running[]): void {
  process.env[HANDED_DOWN] = JSON.stringify(running);
}

/** Tells the tests of this worker what one of them started for itself. */
export function handDownHere(running: Running): void {
  handDown(Array.from({ length: workerNumber() }, () => running));
}

/** What the setup started for this worker. */
export function handedDown(): Running {
  const running = JSON.parse(process.env[HANDED_DOWN] ?? "[]") as readonly Running[];
  const own = running[workerNumber() - 1];
  if (own === undefined)
    throw new Error("No portal: run the journeys with their own configuration.");
  return own;
}

function workerNumber(): number {
  return Number(process.env.JEST_WORKER_ID ?? "1");
}

/** A browser of one's own, where npm brings none. */
export function givenBrowser(): string | undefined {
  return process.env.CHROMIUM_PATH;
}

/** Makes the npm package of Chromium unpack the libraries it needs outside the place it was made for. */
export function askForLibraries(): void {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
}

/** The environment for a program of its own, without settings that would change what is tested. */
export function inherited(): Record<string, string | undefined> {
  const { DATABASE_URL: _url, AUTH_SECRET: _secret, SMTP_URL: _smtp, ...rest } = process.env;
  return rest;
}
