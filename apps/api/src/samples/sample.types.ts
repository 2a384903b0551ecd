import { Field, Float, Int, ObjectType } from "type-graphql";
import type {
  CollectionMethod,
  Provenance,
  RequestMode,
  SampleCondition,
  SampleForm,
  UseCategory,
} from "@regolith/domain";
import { Listed } from "../catalogue/listed.ts";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { Source } from "../graphql/source.types.ts";
import { Text } from "../graphql/text.types.ts";
import { Mission } from "../missions/mission.types.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { MeasurementConnection } from "../publications/measurement.types.ts";
import { Publication } from "../publications/publication.types.ts";
import { PublishedAllotment } from "../rounds/past-round.types.ts";
import {
  CollectionMethodEnum,
  RequestModeEnum,
  SampleConditionEnum,
  SampleFormEnum,
  UseCategoryEnum,
} from "./sample.enums.ts";
import { OpenRequests, SampleGrantConnection } from "./use.types.ts";
import { LedgerEntryConnection, Requestability, Stock, StockMass } from "./stock.types.ts";

@ObjectType({
  description: "A label that authors print for a grain or clast; never a catalogue number.",
})
export class PublishedLabel {
  @Field(() => String, { description: "As printed." })
  readonly label!: string;

  @Field(() => Text, { description: "What it stands for." })
  readonly description!: Text;
}

@ObjectType({ implements: Node, description: "One catalogued piece or vial of returned material." })
export class Sample extends Node {
  @Field(() => String, { description: "Catalogue number, e.g. `CE5C0000YJYX048`." })
  readonly code!: string;

  @Field(() => Mission, { description: "The mission that brought it." })
  readonly mission!: Mission;

  @Field(() => Text, { description: "Name." })
  readonly name!: Text;

  @Field(() => Text, { nullable: true, description: "What it looks like and holds." })
  readonly description!: Text | null;

  @Field(() => Text, { nullable: true, description: "Kind of rock." })
  readonly lithology!: Text | null;

  @Field(() => UseCategoryEnum, { description: "What it was set aside for." })
  readonly useCategory!: UseCategory;

  @Field(() => CollectionMethodEnum, { description: "How it was taken." })
  readonly collectionMethod!: CollectionMethod;

  @Field(() => SampleFormEnum, { description: "Powder, clast or section." })
  readonly form!: SampleForm;

  @Field(() => RequestModeEnum, { description: "How it is asked for." })
  readonly requestMode!: RequestMode;

  @Field(() => SampleConditionEnum, {
    nullable: true,
    description: "What happened to it since it came.",
  })
  readonly condition!: SampleCondition | null;

  @Field(() => String, {
    nullable: true,
    description: "Lot or container as the number is commonly read, e.g. `CE5C0400`.",
  })
  readonly lotCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Parent deduced from the shape of the number only.",
  })
  readonly inferredParentCode!: string | null;

  @Field(() => Float, { nullable: true, description: "Top of its depth interval, cm." })
  readonly depthTopCm!: number | null;

  @Field(() => Float, { nullable: true, description: "Bottom of its depth interval, cm." })
  readonly depthBottomCm!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Largest dimension, or median grain size of a powder, µm.",
  })
  readonly sizeUm!: number | null;

  @Field(() => Text, { nullable: true, description: "Who keeps it." })
  readonly custodian!: Text | null;

  @Field(() => Float, {
    nullable: true,
    description: "Mass of record, mg; null when none was published, which never means zero.",
  })
  readonly massMg!: number | null;

  @Field(() => Text, { nullable: true, description: "What has to be known about the mass." })
  readonly massNote!: Text | null;

  @Field(() => ProvenanceEnum, { description: "Where the record comes from." })
  readonly provenance!: Provenance;

  @Field(() => ProvenanceEnum, {
    nullable: true,
    description:
      "Where the stock figures come from; null when no stock is known, and then nothing can be requested.",
  })
  readonly stockProvenance!: Provenance | null;

  @Field(() => StockMass, {
    nullable: true,
    description:
      "What can be asked for at this moment: what is recommended and not decided yet counts; null when no stock is known.",
  })
  readonly available!: StockMass | null;

  @Field(() => Stock, {
    nullable: true,
    description:
      "The whole balance, as everybody is told it: what is recommended and not decided yet counts as available; null when no stock is known.",
  })
  readonly stock!: Stock | null;

  @Field(() => Boolean, { description: "Taken out of what can be requested." })
  readonly withheld!: boolean;

  @Field(() => Text, { nullable: true, description: "Why it is withheld." })
  readonly withheldReason!: Text | null;

  @Field(() => Sample, { nullable: true, description: "The sample it was taken from." })
  readonly parent!: Sample | null;

  @Listed(() => SampleConnection, { description: "Samples taken from it, by code." })
  readonly children!: object;

  @Field(() => [PublishedLabel], { description: "Labels that authors print for parts of it." })
  readonly labels!: readonly PublishedLabel[];

  @Field(() => Int, { description: "How many measurements there are on it." })
  readonly measurementCount!: number;

  @Listed(() => MeasurementConnection, { description: "Measurements on it." })
  readonly measurements!: object;

  @Field(() => [Publication], { description: "Publications that report on it, newest first." })
  readonly publications!: readonly Publication[];

  @Field(() => [PublishedAllotment], {
    description: "Rows of published allocation lists that name it.",
  })
  readonly allotments!: readonly PublishedAllotment[];

  @Field(() => Requestability, {
    description: "Whether it can be asked for now in an open round, and why not.",
  })
  readonly requestability!: Requestability;

  @Listed(() => LedgerEntryConnection, {
    description:
      "Ledger entries of this sample, newest first, without names; reservations from the decision on.",
  })
  readonly ledger!: object;

  @Listed(() => LedgerEntryConnection, {
    description: "Ledger entries of loans: out, back, used up or lost while out; newest first.",
  })
  readonly loans!: object;

  @Listed(() => SampleGrantConnection, {
    description: "What earlier decisions granted of it, newest first, without names.",
  })
  readonly grants!: object;

  @Field(() => OpenRequests, {
    description: "What open applications ask of it now, in counts and sums.",
  })
  readonly openRequests!: OpenRequests;

  @Field(() => [Text], { description: "Methods by which it was measured, each once." })
  readonly measuredMethods!: readonly Text[];

  @Field(() => [Source], { description: "Where the record was read." })
  readonly sources!: readonly Source[];
}

export const SampleConnection = connectionType("Sample", () => Sample, "samples");
