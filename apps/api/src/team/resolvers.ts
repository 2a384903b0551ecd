import { ApplicationTeamResolver } from "./application-team.resolver.ts";
import { InvitationsResolver } from "./invitations.resolver.ts";
import { MemberPartResolver } from "./member-part.resolver.ts";
import { TeamMemberResolver } from "./team-member.resolver.ts";
import { TeamResolver } from "./team.resolver.ts";

/** Everything about the people of an application, for the schema. */
export const teamResolvers = [
  ApplicationTeamResolver,
  TeamMemberResolver,
  MemberPartResolver,
  TeamResolver,
  InvitationsResolver,
] as const;
