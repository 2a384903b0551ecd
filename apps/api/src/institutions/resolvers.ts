import {
  ApplicationEndorserResolver,
  EndorserResolver,
  PersonEndorsesResolver,
} from "./endorser.resolver.ts";
import { InstitutionChangesResolver } from "./institution-changes.resolver.ts";
import { InstitutionResolver } from "./institution.resolver.ts";
import { OfficerInvitationsResolver } from "./officer-invitations.resolver.ts";
import { OfficerResolver } from "./officer.resolver.ts";

/** Everything about institutions, for the schema. */
export const institutionResolvers = [
  InstitutionResolver,
  OfficerResolver,
  OfficerInvitationsResolver,
  EndorserResolver,
  PersonEndorsesResolver,
  ApplicationEndorserResolver,
  InstitutionChangesResolver,
] as const;
