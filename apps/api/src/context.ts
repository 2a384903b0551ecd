import type { FastifyBaseLogger } from "fastify";
import type { Clock } from "@regolith/db";
import type { Actor, Language } from "@regolith/domain";
import type { Locale } from "@regolith/words";
import { unauthenticated } from "./graphql/errors.ts";
import type { Loaders } from "./graphql/loaders.ts";
import type { Services } from "./services.ts";

/** Somebody signed in, as every resolver knows them. */
export interface SignedIn extends Actor {
  readonly name: string;
  /** Language of what is sent to them. */
  readonly language: Language;
}

/** What a resolver gets beside its arguments: who asks, in which language, when, and the way to the data. */
export interface Context extends Services {
  /** Null when nobody is signed in. */
  readonly actor: SignedIn | null;
  /** Language of messages for people. */
  readonly locale: Locale;
  /** The server's clock; the only source of time. */
  readonly now: Clock;
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly loaders: Loaders;
  /** False when a foreign page may have sent this; then no mutation is carried out. */
  readonly mayChange: boolean;
}

/** The first gate: who is signed in, else an UNAUTHENTICATED error. */
export function signedIn({ actor, locale }: Pick<Context, "actor" | "locale">): SignedIn {
  if (actor === null) throw unauthenticated(locale);
  return actor;
}
