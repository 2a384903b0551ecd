import { capacityIn, type Membership } from "../applications/capacity.ts";
import { isUnsubmitted } from "../applications/status.ts";
import type { Actor, Role } from "../people/roles.ts";

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
  INTERNAL: ["SECRETARIAT", "APPROVER", "CURATOR"],
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
