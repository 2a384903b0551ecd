import { aCompleteApplication, haveReviews, type AskedFor } from "@regolith/db/testing";
import { randomUUID } from "node:crypto";
import type { TestApi, TestPerson } from "../test-api.ts";
import type { ApplicationFacts } from "./application-builders.ts";
import { change, dataOf, done, seen, type Input, type Outcome } from "./application-requests.ts";
import { applicationId, rowIdOf } from "./ids.ts";

export interface ShownLetterText {
  readonly subject: string;
  readonly parts: readonly { readonly kind: string; readonly text: string }[];
}

export interface ShownLetter {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly en: ShownLetterText;
  readonly zh: ShownLetterText;
  readonly templateVersion: number;
  readonly sha256: string;
  readonly appealUntil: string | null;
}

export interface WithLetters {
  readonly letters: readonly ShownLetter[];
  readonly appeal: {
    readonly grounds: string;
    readonly state: string;
    readonly answer: string | null;
    readonly answeredAt: string | null;
  } | null;
  readonly appealUntil: string | null;
}

const TEXT = "{ subject parts { kind text } }";
export const LETTER = `id kind at en ${TEXT} zh ${TEXT} templateVersion sha256 appealUntil`;
const DOCUMENT = `query Letters($id: ID!) {
  application(id: $id) {
    letters { ${LETTER} } appeal { grounds state answer answeredAt } appealUntil
  }
}`;

/** Letters and appeal of an application as somebody reads them; null when it does not exist for them. */
export async function lettersOf(
  api: TestApi,
  person: TestPerson,
  id: string,
): Promise<WithLetters | null> {
  const data = await dataOf<{ application: WithLetters | null }>(api, person, DOCUMENT, { id });
  return data.application;
}

/** All words of a letter in one language. */
export function textOf({ subject, parts }: ShownLetterText): string {
  return [subject, ...parts.map(({ text }) => text)].join("\n");
}

/** The committee and the office, and whoever applies. */
export interface Deciders {
  readonly pi: TestPerson;
  readonly chair: TestPerson;
  /** Answers the appeals against what the other one declined. */
  readonly secondChair: TestPerson;
  readonly secretariat: TestPerson;
  readonly approver: TestPerson;
}

export async function signUpDeciders(api: TestApi): Promise<Deciders> {
  return {
    pi: await api.signUp("Ada Probe"),
    chair: await api.signUp("Chair Person", ["CHAIR"]),
    secondChair: await api.signUp("Second Chair", ["CHAIR"]),
    secretariat: await api.signUp("Sun Wen", ["SECRETARIAT"]),
    approver: await api.signUp("An Ping", ["APPROVER"]),
  };
}

/** An application of theirs in a status of the committee. */
export async function inCommittee(
  api: TestApi,
  pi: TestPerson,
  facts: ApplicationFacts & { readonly asksFor?: readonly AskedFor[] } = {},
): Promise<string> {
  const status = facts.status ?? "UNDER_REVIEW";
  const row = await aCompleteApplication(api.db.prisma, { ...facts, personId: pi.id, status });
  return applicationId(row);
}

/** Carries out one step on the version that stands. */
export async function step(
  api: TestApi,
  person: TestPerson,
  name: string,
  { id, ...rest }: Input & { readonly id: string },
): Promise<Outcome> {
  const { version } = await seen(api, person, id);
  const input = { id, expectedVersion: version, idempotencyKey: randomUUID(), ...rest };
  return change(api, person, name, input);
}

/** An application that the chair declined once its reviews were in. */
export async function declined(
  api: TestApi,
  { pi, chair }: Deciders,
  facts: ApplicationFacts = {},
): Promise<string> {
  const id = await inCommittee(api, pi, facts);
  await haveReviews(api.db.prisma, rowIdOf(id));
  const { version } = await seen(api, chair, id);
  await done(api, chair, "applicationDecline", {
    ...{ id, expectedVersion: version, idempotencyKey: randomUUID() },
    ...{ reasonCode: "METHOD_NOT_READY", reason: "Try it on a simulant first." },
  });
  return id;
}
