import { MissionResolver } from "../missions/mission.resolver.ts";
import { PublicationResolver } from "../publications/publication.resolver.ts";
import { RoundResolver } from "../rounds/round.resolver.ts";
import { SampleResolver } from "../samples/sample.resolver.ts";

/** Everything about the catalogue, for the schema. */
export const catalogueResolvers = [
  MissionResolver,
  SampleResolver,
  PublicationResolver,
  RoundResolver,
] as const;
