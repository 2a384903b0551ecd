import { findSimulations, type Connection, type StoredPlan } from "@regolith/db";
import {
  allocationProblems,
  allocationTotals,
  ugToMg,
  type Actor,
  type Allocation,
} from "@regolith/domain";
import type { Locale } from "@regolith/words";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { toGlobalId } from "../graphql/global-id.ts";
import { Problem, toProblems } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import {
  AllocationApplication,
  AllocationGrant,
  AllocationSample,
  toGrant,
  toRow,
  toSample,
} from "./allocation-rows.types.ts";
import { contentsOf, type Board } from "./board.ts";
import { freeChairs, meritsOf } from "./merits.ts";

@ObjectType({ description: "What a plan comes to, to compare it with another." })
export class AllocationTotals {
  @Field(() => Float, { description: "What all items wish for, mg: optimum, or the whole unit." })
  readonly wishedMg!: number;

  @Field(() => Float, { description: "How much of it is satisfied, mg." })
  readonly satisfiedMg!: number;

  @Field(() => Float, { description: "What would leave the stock, mg." })
  readonly grantedMg!: number;

  @Field(() => Int, { description: "How many items there are." })
  readonly items!: number;

  @Field(() => Int, { description: "Items given their minimum at least, or a whole unit." })
  readonly minimumMet!: number;

  @Field(() => Int, { description: "How many applications there are." })
  readonly applications!: number;

  @Field(() => Int, { description: "Applications given anything." })
  readonly served!: number;

  @Field(() => Int, { description: "Applications given something for every item." })
  readonly servedWholly!: number;

  @Field(() => Int, { description: "Items given an equivalent." })
  readonly equivalents!: number;
}

@ObjectType({ description: "A plan kept under a name, to compare and to take up again." })
export class AllocationSimulation {
  @Field(() => ID, { description: "Opaque id." })
  readonly id!: string;

  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => String, { description: "Who kept it." })
  readonly savedBy!: string;

  @Field(() => DateTime, { description: "When." })
  readonly savedAt!: Date;

  @Field(() => AllocationTotals, { description: "What it comes to with the stock of now." })
  readonly totals!: AllocationTotals;

  @Field(() => Int, { description: "How many problems it has with the stock of now." })
  readonly problemCount!: number;
}

@ObjectType({
  description:
    "A round's allocation: applications before its panel against the stock, with what the chair plans. Nothing is promised until it is committed.",
})
export class AllocationBoard {
  @Field(() => String, { description: "Code of the round." })
  readonly roundCode!: string;

  @Field(() => Text, { description: "Name of the round." })
  readonly roundName!: Text;

  @Field(() => Int, { description: "Counts saves of the draft; 0 before the first." })
  readonly version!: number;

  @Field(() => String, { nullable: true, description: "Who saved the draft last." })
  readonly savedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When." })
  readonly savedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When a plan was last committed." })
  readonly committedAt!: Date | null;

  @Field(() => Problem, {
    nullable: true,
    description: "Why the viewer does not change it; null for the chair who does.",
  })
  readonly refusal!: Problem | null;

  @Field(() => [String], {
    description:
      "Names of the chairs who can change it: those with a conflict of interest in none of its applications.",
  })
  readonly freeChairs!: readonly string[];

  @Field(() => Int, {
    description: "Applications kept from the viewer, who belongs to them or has a conflict.",
  })
  readonly hiddenCount!: number;

  @Field(() => [AllocationApplication], { description: "From the first rank to the last." })
  readonly applications!: readonly AllocationApplication[];

  @Field(() => [AllocationSample], { description: "By code." })
  readonly samples!: readonly AllocationSample[];

  @Field(() => [AllocationGrant], { description: "What the draft grants." })
  readonly grants!: readonly AllocationGrant[];

  @Field(() => [Problem], {
    description: "Why the draft's grants cannot be committed, with the stock of now.",
  })
  readonly problems!: readonly Problem[];

  @Field(() => AllocationTotals, { description: "What the draft comes to." })
  readonly totals!: AllocationTotals;

  @Field(() => [AllocationSimulation], { description: "Simulations kept, by name; at most 20." })
  readonly simulations!: readonly AllocationSimulation[];
}

/** The board as the API gives it. */
export async function toBoard(
  db: Connection,
  board: Board,
  { actor, locale }: { readonly actor: Actor; readonly locale: Locale },
): Promise<AllocationBoard> {
  const { round, draft, access, applications, entries, samples, grants, instance } = board;
  const codes = new Map(samples.map(({ id, code }) => [id, code]));
  const kept = await findSimulations(db, round.id);
  const merits = await meritsOf(db, round, { heads: applications, actor });
  return {
    roundCode: round.code,
    roundName: { en: round.nameEn, zh: round.nameZh },
    version: draft?.version ?? 0,
    savedBy: draft?.savedByName ?? null,
    savedAt: draft?.savedAt ?? null,
    committedAt: draft?.committedAt ?? null,
    refusal: access.refusal === null ? null : (toProblems([access.refusal], locale)[0] ?? null),
    freeChairs: await freeChairs(db, round),
    hiddenCount: access.hidden,
    applications: applications.flatMap((application, index) => {
      const entry = entries[index];
      return entry === undefined ? [] : [toRow(application, entry, { index, codes, merits })];
    }),
    samples: samples.map(toSample),
    grants: grants.map((grant) => toGrant(grant, codes)),
    problems: toProblems(allocationProblems(instance, grants), locale),
    totals: totalsOf(board, grants),
    simulations: kept.map((plan) => toSimulation(board, plan)),
  };
}

function toSimulation(board: Board, plan: StoredPlan): AllocationSimulation {
  const { id, name, savedByName, savedAt } = plan;
  const { grants } = contentsOf(plan, board.applications);
  return {
    ...{ id: toGlobalId("AllocationPlan", id), name: name ?? "", savedBy: savedByName, savedAt },
    totals: totalsOf(board, grants),
    problemCount: allocationProblems(board.instance, grants).length,
  };
}

function totalsOf({ instance }: Board, allocation: Allocation): AllocationTotals {
  const { wishedUg, satisfiedUg, grantedUg, ...counts } = allocationTotals(instance, allocation);
  return {
    ...counts,
    wishedMg: ugToMg(wishedUg),
    satisfiedMg: ugToMg(satisfiedUg),
    grantedMg: ugToMg(grantedUg),
  };
}
