import { Field, Float, Int, ObjectType } from "type-graphql";
import { Listed } from "../catalogue/listed.ts";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Source } from "../graphql/source.types.ts";
import { Text } from "../graphql/text.types.ts";
import { MeasurementConnection } from "../publications/measurement.types.ts";
import { PublicationConnection } from "../publications/publication.types.ts";
import { SampleConnection } from "../samples/sample.types.ts";
import { MissionStatusEnum, type MissionStatus } from "./mission.enums.ts";

@ObjectType({ description: "One dated or plain fact on a mission." })
export class MissionFact {
  @Field(() => String, { description: "What it is about, e.g. `launch`, `landing`, `curation`." })
  readonly key!: string;

  @Field(() => Text, { description: "Name of the fact." })
  readonly label!: Text;

  @Field(() => Text, { description: "The fact itself." })
  readonly value!: Text;

  @Field(() => [Source], { description: "Where it was read." })
  readonly sources!: readonly Source[];
}

@ObjectType({ description: "An instrument of another country or agency carried along." })
export class MissionPayload {
  @Field(() => String, { description: "Short name, e.g. `DORN`." })
  readonly name!: string;

  @Field(() => Text, { description: "Name written out." })
  readonly fullName!: Text;

  @Field(() => Text, { description: "Who provided it." })
  readonly provider!: Text;

  @Field(() => [Source], { description: "Where it was read." })
  readonly sources!: readonly Source[];
}

@ObjectType({
  implements: Node,
  description: "One spacecraft that brings, brought or prepares the return of material.",
})
export class Mission extends Node {
  @Field(() => String, { description: "Stable public code, e.g. `change-5`." })
  readonly code!: string;

  @Field(() => Text, { description: "Name, e.g. Chang'e-5." })
  readonly name!: Text;

  @Field(() => MissionStatusEnum, { description: "How far it is." })
  readonly status!: MissionStatus;

  @Field(() => Text, { description: "The body it takes material from." })
  readonly targetBody!: Text;

  @Field(() => Text, { description: "What it is about, in a paragraph." })
  readonly summary!: Text;

  @Field(() => Text, { nullable: true, description: "Where it landed, in words." })
  readonly landingSite!: Text | null;

  @Field(() => Float, {
    nullable: true,
    description: "Latitude of the landing site, degrees, north positive.",
  })
  readonly latitudeDeg!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Longitude of the landing site, degrees, east positive.",
  })
  readonly longitudeDeg!: number | null;

  @Field(() => DateTime, { nullable: true, description: "Launch." })
  readonly launchedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When its material reached Earth." })
  readonly returnedAt!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Published returned mass, g; null when nothing is back or nothing was published.",
  })
  readonly returnedMassG!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Published aim, g, of a mission not back yet.",
  })
  readonly targetMassG!: number | null;

  @Field(() => Text, { nullable: true, description: "Where it goes afterwards." })
  readonly nextTarget!: Text | null;

  @Field(() => [MissionFact], { description: "Facts with their sources." })
  readonly facts!: readonly MissionFact[];

  @Field(() => [MissionPayload], { description: "Instruments of others carried along." })
  readonly payloads!: readonly MissionPayload[];

  @Field(() => [Source], { description: "Where all this was read." })
  readonly sources!: readonly Source[];

  @Listed(() => SampleConnection, { description: "Its samples by code." })
  readonly samples!: object;

  @Field(() => Int, { description: "Real sample numbers found in published sources." })
  readonly publishedSampleCount!: number;

  @Listed(() => PublicationConnection, {
    description: "Publications that report on its material, newest first.",
  })
  readonly publications!: object;

  @Listed(() => MeasurementConnection, {
    description: "Measurements on material without a public number.",
  })
  readonly unnumberedMeasurements!: object;
}

export const MissionConnection = connectionType("Mission", () => Mission, "missions");
