import {
  beginTry,
  type Clock,
  type Database,
  type MailInHand,
  recordFailedTry,
  recordSent,
} from "@regolith/db";
import type { Logger } from "pino";
import type { Delivery, Letter } from "../delivery/delivery.ts";
import { type Failure, failureOf } from "../delivery/failure.ts";
import type { Tries } from "../env.ts";
import { type Letterhead, writeLetter } from "../letters/write-letter.ts";
import type { Claim } from "./mail-queue.ts";
import { pauseAfter } from "./pause.ts";

/** A mail server that has not taken a mail by then is given up for now, however busy it looks. */
const SEND_MS = 60_000;

export interface Sending {
  readonly db: Pick<Database, "prisma">;
  readonly delivery: Delivery;
  readonly letterhead: Letterhead;
  readonly tries: Tries;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Sends a mail that this worker has taken, and records what became of it together with the end of the claim. */
export async function sendMail(sending: Sending, claim: Claim): Promise<void> {
  const { db, tries, clock } = sending;
  const mail = await beginTry(db.prisma, claim.mailId, clock());
  if (mail === null) {
    await db.prisma.$transaction((tx) => claim.done(tx)); // sent already, or given up
    return;
  }
  if (mail.attempts > tries.most) {
    const failure = { said: "Each try ended without an answer.", isRefusal: true };
    await recordFailure(sending, claim, mail, { failure, subject: null });
    return;
  }
  await tryOnce(sending, claim, mail);
}

async function tryOnce(sending: Sending, claim: Claim, mail: MailInHand): Promise<void> {
  const { db, delivery, letterhead, clock, log } = sending;
  let letter: Letter | null = null;
  try {
    letter = writeLetter(mail, letterhead);
    await delivery.deliver(letter, AbortSignal.any([claim.signal, AbortSignal.timeout(SEND_MS)]));
  } catch (error) {
    const subject = letter?.subject ?? null;
    await recordFailure(sending, claim, mail, { failure: failureOf(error), subject });
    return;
  }
  const { subject } = letter;
  await db.prisma.$transaction(async (tx) => {
    await recordSent(tx, mail, { at: clock(), subject });
    await claim.done(tx);
  });
  log.info({ mail: mail.id, template: mail.content.template }, "mail sent");
}

interface Failed {
  readonly failure: Failure;
  readonly subject: string | null;
}

async function recordFailure(
  { db, tries, clock, log }: Sending,
  claim: Claim,
  mail: MailInHand,
  { failure: { said, isRefusal }, subject }: Failed,
): Promise<void> {
  const { id, attempts } = mail;
  const isFinal = isRefusal || attempts >= tries.most;
  await db.prisma.$transaction(async (tx) => {
    await recordFailedTry(tx, mail, { said, isFinal, subject, at: clock() });
    await (isFinal ? claim.done(tx) : claim.again(tx, pauseAfter(attempts, tries)));
  });
  log.warn({ mail: id, attempts, isFinal }, "mail not sent");
}
