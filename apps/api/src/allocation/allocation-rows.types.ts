import type { BoardApplication, BoardItem, BoardSample, PlanEntry } from "@regolith/db";
import {
  ugToMg,
  type AllocationOutcome,
  type DeclineReason,
  type EquivalenceCriterion,
  type Feasibility,
  type Grant,
  type Microgram,
  type RequestMode,
  type SampleCondition,
  type SampleForm,
  type Tier,
  type UseCategory,
} from "@regolith/domain";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import {
  DeclineReasonEnum,
  EquivalenceCriterionEnum,
  FeasibilityEnum,
} from "../applications/application.enums.ts";
import { Application } from "../applications/application.types.ts";
import { TierEnum } from "../committee/committee.enums.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Text } from "../graphql/text.types.ts";
import {
  RequestModeEnum,
  SampleConditionEnum,
  SampleFormEnum,
  UseCategoryEnum,
} from "../samples/sample.enums.ts";
import { AllocationOutcomeEnum } from "./allocation.enums.ts";
import type { Merit } from "./merits.ts";

type Codes = ReadonlyMap<string, string>;

@ObjectType({ description: "A sample that an application on a board asks for." })
export class AllocationItem {
  @Field(() => ID, { description: "Opaque id, that of the `ApplicationItem`." })
  readonly id!: string;

  @Field(() => String, { description: "Code of the sample asked for." })
  readonly sampleCode!: string;

  @Field(() => RequestModeEnum, { description: "By mass, or whole." })
  readonly requestMode!: RequestMode;

  @Field(() => Float, {
    nullable: true,
    description: "The least that would do, mg; null for whole units.",
  })
  readonly minimumMg!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "What would be best, mg; null for whole units.",
  })
  readonly optimumMg!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Mass of the whole unit asked for, mg; null for powder, and where nobody knows.",
  })
  readonly unitMassMg!: number | null;

  @Field(() => FeasibilityEnum, {
    nullable: true,
    description: "The curator's judgement; null until it is given.",
  })
  readonly feasibility!: Feasibility | null;

  @Field(() => Float, {
    nullable: true,
    description: "How much of a powder can be given where that is only a part, mg.",
  })
  readonly feasibleMg!: number | null;

  @Field(() => String, { description: "The curator's words." })
  readonly feasibilityNote!: string;

  @Field(() => Boolean, { description: "Whether an equivalent sample would do." })
  readonly acceptsEquivalent!: boolean;

  @Field(() => [EquivalenceCriterionEnum], { description: "What has to match in an equivalent." })
  readonly equivalenceCriteria!: readonly EquivalenceCriterion[];

  @Field(() => String, { description: "What matters in an equivalent, in words." })
  readonly equivalenceNote!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of a sample that the curator names as one that would do as well.",
  })
  readonly equivalentCode!: string | null;
}

@ObjectType({ description: "An application on a board, at its rank." })
export class AllocationApplication {
  @Field(() => Application, { description: "The application." })
  readonly application!: Application;

  @Field(() => Int, { description: "Its rank, counted from 1." })
  readonly rank!: number;

  @Field(() => String, {
    description: "Why the chair gave it another rank; empty when nobody did.",
  })
  readonly moveReason!: string;

  @Field(() => TierEnum, {
    nullable: true,
    description: "Before whom it goes by the policy of the round, with the stock of now.",
  })
  readonly tier!: Tier | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Mean of all scores of the reviews handed in, 1 to 5, to two decimals; null without any.",
  })
  readonly score!: number | null;

  @Field(() => Int, { description: "How many reviews that is of." })
  readonly reviewCount!: number;

  @Field(() => [AllocationItem], { description: "The samples it asks for." })
  readonly items!: readonly AllocationItem[];

  @Field(() => AllocationOutcomeEnum, {
    description: "What becomes of it when nothing is granted to it.",
  })
  readonly outcome!: AllocationOutcome;

  @Field(() => String, { description: "Words to the applicant that go with the outcome." })
  readonly reason!: string;

  @Field(() => DeclineReasonEnum, { nullable: true, description: "The kind of reason." })
  readonly reasonCode!: DeclineReason | null;
}

@ObjectType({
  description: "A sample of a board: asked for, or one that could stand in for another.",
})
export class AllocationSample {
  @Field(() => String, { description: "Code." })
  readonly code!: string;

  @Field(() => Text, { description: "Name." })
  readonly name!: Text;

  @Field(() => String, { description: "Tells samples of one mission from those of another." })
  readonly missionId!: string;

  @Field(() => UseCategoryEnum, { description: "What it was set aside for." })
  readonly useCategory!: UseCategory;

  @Field(() => RequestModeEnum, { description: "By mass, or whole." })
  readonly requestMode!: RequestMode;

  @Field(() => SampleFormEnum, { description: "Form." })
  readonly form!: SampleForm;

  @Field(() => SampleConditionEnum, { nullable: true, description: "Condition." })
  readonly condition!: SampleCondition | null;

  @Field(() => Text, { nullable: true, description: "Lithology." })
  readonly lithology!: Text | null;

  @Field(() => Float, {
    nullable: true,
    description: "Largest dimension, or median grain size of a powder, µm.",
  })
  readonly sizeUm!: number | null;

  @Field(() => Float, {
    description:
      "What can still be promised of it, mg; 0 for a whole unit of which anything is promised or lent.",
  })
  readonly availableMg!: number;

  @Field(() => Float, { description: "Promised already, mg." })
  readonly reservedMg!: number;

  @Field(() => Float, { description: "With borrowers, mg." })
  readonly onLoanMg!: number;

  @Field(() => Float, { description: "All of it that is anywhere, mg." })
  readonly presentMg!: number;
}

@ObjectType({ description: "What a plan gives for an item." })
export class AllocationGrant {
  @Field(() => ID, { description: "The `ApplicationItem`." })
  readonly itemId!: string;

  @Field(() => String, { description: "Code of the sample given." })
  readonly sampleCode!: string;

  @Field(() => Float, { description: "Mass, mg; of a whole unit, all there is of it." })
  readonly massMg!: number;
}

export function toItem(item: BoardItem, codes: Codes): AllocationItem {
  const { requestMode, feasibility, feasibilityNote, acceptsEquivalent } = item;
  const { equivalenceCriteria, equivalenceNote, equivalentId } = item;
  return {
    ...{ requestMode, feasibility, feasibilityNote, acceptsEquivalent },
    ...{ equivalenceCriteria, equivalenceNote, sampleCode: item.sampleCode },
    id: toGlobalId("ApplicationItem", item.id),
    minimumMg: mgOrNull(item.minimumUg),
    optimumMg: mgOrNull(item.optimumUg),
    unitMassMg: mgOrNull(item.unitMassUg),
    feasibleMg: mgOrNull(item.feasibleUg),
    equivalentCode: codes.get(equivalentId ?? "") ?? null,
  };
}

export function toRow(
  application: BoardApplication,
  { outcome, reason, reasonCode, moveReason }: PlanEntry,
  {
    index,
    codes,
    merits,
  }: {
    readonly index: number;
    readonly codes: Codes;
    readonly merits: ReadonlyMap<string, Merit>;
  },
): AllocationApplication {
  const { tier = null, score = null, reviewCount = 0 } = merits.get(application.id) ?? {};
  return {
    ...{ tier, score, reviewCount },
    ...{ application: new Application(application), rank: index + 1 },
    ...{ outcome, reason, reasonCode, moveReason },
    items: application.items.map((item) => toItem(item, codes)),
  };
}

export function toSample({ stock, availableUg, ...sample }: BoardSample): AllocationSample {
  const { code, missionId, useCategory, requestMode, form, condition, sizeUm } = sample;
  const { lithologyEn, lithologyZh, nameEn, nameZh } = sample;
  const hasLithology = lithologyEn !== null && lithologyZh !== null;
  const { availableUg: here, reservedUg, onLoanUg } = stock ?? NOTHING;
  return {
    ...{ code, missionId, useCategory, requestMode, form, condition, sizeUm },
    name: { en: nameEn, zh: nameZh },
    lithology: hasLithology ? { en: lithologyEn, zh: lithologyZh } : null,
    availableMg: ugToMg(availableUg),
    reservedMg: ugToMg(reservedUg),
    onLoanMg: ugToMg(onLoanUg),
    presentMg: ugToMg(here + reservedUg + onLoanUg),
  };
}

export function toGrant({ itemId, sampleId, massUg }: Grant, codes: Codes): AllocationGrant {
  return {
    itemId: toGlobalId("ApplicationItem", itemId),
    sampleCode: codes.get(sampleId) ?? "",
    massMg: ugToMg(massUg),
  };
}

const NOTHING = { availableUg: 0n, reservedUg: 0n, onLoanUg: 0n };

function mgOrNull(ug: Microgram | null): number | null {
  return ug === null ? null : ugToMg(ug);
}
