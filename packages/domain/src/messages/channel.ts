import { capacityIn, type Membership } from "../applications/capacity.ts";
import { isUnsubmitted } from "../applications/status.ts";
import type { Actor, Role } from "../people/roles.ts";
import { problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";

/**
 * Two talks go on about an application, and nobody of the one side ever sees the other's.
 * APPLICANT: between the team and the office. INTERNAL: within office and committee.
 */
export const CHANNELS = ["APPLICANT", "INTERNAL"] as const;
export type Channel = (typeof CHANNELS)[number];

export const SIDES = ["TEAM", "OFFICE"] as const;
/** Who speaks: the applicant's team, or the programme. */
export type Side = (typeof SIDES)[number];

/** Whom the office's words to the applicant come from, and who talks within the house. */
const WRITING_ROLES: Readonly<Record<Channel, readonly Role[]>> = {
  APPLICANT: ["SECRETARIAT"],
  INTERNAL: ["SECRETARIAT", "CHAIR", "APPROVER", "CURATOR"],
};

/** On which side somebody stands to an application; null for whom its talks do not exist. */
export function sideIn(application: Membership, actor: Actor): Side | null {
  switch (capacityIn(application, actor)?.kind) {
    case "PI":
    case "CO_INVESTIGATOR":
      return "TEAM";
    case "OFFICE":
    case "READER":
      return "OFFICE";
    default:
      return null;
  }
}

/** Talks somebody may read. Nothing is said before the office has the application. */
export function readableChannels(application: Membership, actor: Actor): readonly Channel[] {
  if (isUnsubmitted(application.status)) return [];
  const side = sideIn(application, actor);
  if (side === null) return [];
  return side === "TEAM" ? ["APPLICANT"] : CHANNELS;
}

/** Talks somebody may take part in. */
export function writableChannels(application: Membership, actor: Actor): readonly Channel[] {
  const side = sideIn(application, actor);
  return readableChannels(application, actor).filter(
    (channel) =>
      side === "TEAM" || WRITING_ROLES[channel].some((role) => actor.roles.includes(role)),
  );
}

/** The side somebody writes for; a talk that does not exist for them is missing, whatever else they may see. */
export function permitWriting(
  application: Membership,
  channel: Channel,
  actor: Actor,
): Result<Side> {
  const side = sideIn(application, actor);
  if (side === null) return refused(problem("NOT_FOUND"));
  if (writableChannels(application, actor).includes(channel)) return ok(side);
  const isReader = readableChannels(application, actor).includes(channel);
  return refused(problem(isReader ? "TALK_READ_ONLY" : "NOT_FOUND", ["channel"]));
}
