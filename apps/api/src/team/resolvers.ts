import { ApplicationTeamResolver } from "./application-team.resolver.ts";
import { ApplicationPiChangeResolver } from "./application-pi-change.resolver.ts";
import { InvitationsResolver } from "./invitations.resolver.ts";
import { MemberPartResolver } from "./member-part.resolver.ts";
import { PiChangeResolver } from "./pi-change.resolver.ts";
import { TeamMemberResolver } from "./team-member.resolver.ts";
import { TeamResolver } from "./team.resolver.ts";

/** Everything about the people of an application, for the schema. */
export const teamResolvers = [
  ApplicationTeamResolver,
  ApplicationPiChangeResolver,
  TeamMemberResolver,
  MemberPartResolver,
  TeamResolver,
  InvitationsResolver,
  PiChangeResolver,
] as const;
