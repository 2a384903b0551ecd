import {
  aPerson,
  createTestDatabase,
  type Prepared,
  type TestDatabase,
} from "@regolith/db/testing";
import type { Role } from "@regolith/domain";
import { hashPassword, makeSignature } from "better-auth/crypto";
import { randomBytes, randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { readEnv } from "../src/env.ts";
import { buildServer } from "../src/server.ts";
import { readinessOf, readTerms } from "../src/terms/read-terms.ts";

export const WEB_ORIGIN = "http://127.0.0.1:3000";
/** Of everybody who signs up here. */
export const PASSWORD = "a long enough secret";
const PROXY_SECRET = "a secret that only web and API know";
const AUTH_SECRET = "signs the sessions of one test run only";
const SESSION_MS = 7 * 24 * 3_600_000;

/** What GraphQL answered, with whatever shape the test expects. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says itself what it expects
  readonly data: any;
  readonly errors: readonly { message: string; extensions: { code: string; requestId: string } }[];
  readonly headers: Record<string, unknown>;
}

export interface Asking {
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

export interface TestPerson {
  /** Row id. */
  readonly id: string;
  readonly email: string;
  /** Bearer token of a session. */
  readonly token: string;
  /** The API's id. */
  readonly globalId: string;
}

/** The whole API on a database of its own, asked without a network. */
export interface TestApi {
  readonly server: FastifyInstance;
  readonly db: TestDatabase;
  /** What was logged, line by line. */
  readonly log: readonly string[];
  /** Sets the server's clock. */
  setNow(instant: string): void;
  ask(query: string, asking?: Asking): Promise<Answer>;
  askAs(person: TestPerson, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Somebody who agreed to the product's terms, unless their account is of before them. */
  signUp(
    name?: string,
    roles?: readonly Role[],
    facts?: { readonly hasAgreed: boolean },
  ): Promise<TestPerson>;
  stop(): Promise<void>;
}

export async function startTestApi(
  settings: Record<string, string> = {},
  prepared?: Prepared,
): Promise<TestApi> {
  const db = await createTestDatabase(prepared);
  const log: string[] = [];
  let now = new Date("2026-06-01T00:00:00Z");
  const env = readEnv({
    DATABASE_URL: db.url,
    WEB_ORIGIN,
    AUTH_SECRET,
    PROXY_SECRET,
    ...settings,
  });
  const destination = { write: (line: string) => void log.push(line) };
  const terms = readTerms(env.termsFolder);
  const server = await buildServer({
    ...{ env, db, terms, isReady: readinessOf(db, terms) },
    clock: () => now,
    log: pino({ level: "info" }, destination),
  });
  const ask = (query: string, asking: Asking = {}) => askServer(server, query, asking);
  return {
    server,
    db,
    log,
    ask,
    setNow: (instant) => {
      now = new Date(instant);
    },
    askAs: (person, query, variables = {}) =>
      ask(query, { variables, headers: { authorization: `Bearer ${person.token}` } }),
    signUp: (name, roles, facts) => signUp(db, { name, roles, ...facts }),
    stop: async () => {
      await server.close();
      await db.drop();
    },
  };
}

async function askServer(
  server: FastifyInstance,
  query: string,
  { variables, headers }: Asking,
): Promise<Answer> {
  const response = await server.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", ...headers },
    payload: { query, variables },
  });
  const body = response.json<Partial<Answer>>();
  return {
    status: response.statusCode,
    data: body.data as unknown,
    errors: body.errors ?? [],
    headers: response.headers,
  };
}

let addresses = 0;

/** Headers of a request that the web passes on, each time for a caller of another address. */
export function fromNewAddress(): Record<string, string> {
  addresses += 1;
  const address = `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
  return { "x-proxy-secret": PROXY_SECRET, "x-forwarded-for": address };
}

/** Somebody who opened an account some time ago, confirmed the address, and has just signed in. */
async function signUp(
  { prisma }: TestDatabase,
  {
    name = "Ada Lovelace",
    roles = [],
    hasAgreed = true,
  }: { name?: string | undefined; roles?: readonly Role[] | undefined; hasAgreed?: boolean },
): Promise<TestPerson> {
  const { id, email } = await aPerson(prisma, {
    ...{ name, roles, hasAgreed, institution: null, country: null },
    email: `${randomUUID()}@example.org`,
  });
  // One hash for all of them: it is slow on purpose.
  hashed ??= hashPassword(PASSWORD);
  const account = { accountId: id, providerId: "credential", userId: id };
  await prisma.account.create({ data: { ...account, password: await hashed } });
  const token = await aSession(prisma, id);
  const globalId = Buffer.from(`Person:${id}`).toString("base64url");
  return { id, email, token, globalId };
}

let hashed: Promise<string> | undefined;

/**
 * Begins a session as signing in does, whose password check is slow on purpose; that door has tests of its own.
 * @returns its bearer token
 */
async function aSession(prisma: TestDatabase["prisma"], userId: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date(Date.now() + SESSION_MS);
  await prisma.session.create({ data: { userId, token, expiresAt } });
  return `${token}.${await makeSignature(token, AUTH_SECRET)}`;
}

/** The secret of the link in the newest mail to an address, as its reader would see it. */
export async function mailedSecret(
  prisma: TestDatabase["prisma"],
  address: string,
): Promise<string> {
  const mail = await prisma.outboxMail.findFirstOrThrow({
    where: { address },
    orderBy: { seq: "desc" },
  });
  return String((mail.params as { secret?: unknown }).secret);
}
