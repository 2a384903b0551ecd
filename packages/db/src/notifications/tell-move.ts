import {
  TOLD_BY,
  type Move,
  type NamedInstitution,
  type NotificationKind,
  type SectionKey,
} from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import type { Connection } from "../transaction.ts";
import { notify } from "./notify.ts";

export interface MoveToTell {
  readonly action: Move;
  readonly actorId: string | null;
  readonly at: Date;
  readonly note?: string | undefined;
  readonly reasonCode?: string | undefined;
  /** Sections whose changes are asked for. */
  readonly sections?: readonly SectionKey[];
  /** By when whoever is asked has to act. */
  readonly dueAt?: Date;
}

/** Tells everybody concerned of a move, in its transaction. `before` is the application as it was. */
export async function tellMove(
  tx: Connection,
  before: ApplicationHead,
  move: MoveToTell,
): Promise<void> {
  for (const kind of TOLD_BY[move.action]) await tellOne(tx, kind, before, move);
}

async function tellOne(
  tx: Connection,
  kind: NotificationKind,
  application: ApplicationHead,
  move: MoveToTell,
): Promise<void> {
  const { actorId, at, dueAt = null } = move;
  const { number, title } = application;
  const params = { number, title, ...(await detailsOf(tx, kind, application, move)) };
  const happening = { kind, application, actorId, at, dueAt };
  // What a kind needs beyond number and title, `detailsOf` gives.
  await notify(tx, { ...happening, params: params });
}

async function detailsOf(
  tx: Connection,
  kind: NotificationKind,
  { personId, endorserId, type }: ApplicationHead,
  { note = "", reasonCode, sections = [] }: MoveToTell,
): Promise<object> {
  switch (kind) {
    case "ENDORSEMENT_ASKED":
      return { applicant: await nameOf(tx, personId) };
    case "ENDORSED":
      return { institution: await institutionNames(tx, endorserId) };
    case "ENDORSEMENT_RETURNED":
    case "PUT_ON_RESERVE":
    case "SENT_BACK":
    case "APPEAL_GRANTED":
    case "APPEAL_REFUSED":
    case "REVOKED":
      return { note };
    case "CHANGES_REQUESTED":
      return { type, sections };
    case "DECLINED":
      return { reasonCode };
    default:
      return {};
  }
}

async function nameOf(tx: Connection, personId: string): Promise<string> {
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  return name;
}

async function institutionNames(tx: Connection, id: string | null): Promise<NamedInstitution> {
  if (id === null) throw new Error("An application is endorsed by an institution");
  const { nameEn, nameZh } = await tx.institution.findUniqueOrThrow({ where: { id } });
  return { en: nameEn, zh: nameZh };
}
