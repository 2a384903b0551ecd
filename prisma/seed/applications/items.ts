import type { ItemState, Microgram } from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";
import { release, reserve } from "../movements.ts";
import type { AskedSample, SampleFinder } from "./find-samples.ts";
import { askedUg } from "./mass.ts";
import type { ApplicationSpec, ItemSpec } from "./spec.ts";
import { byPerson, type Story } from "./story.ts";

/** One sample asked for, with what was decided. */
export interface SeededItem {
  readonly id: string;
  readonly sample: AskedSample;
  readonly spec: ItemSpec;
  readonly state: ItemState;
  readonly grantedUg: Microgram | null;
  /** Null while the curator has not judged it. */
  readonly judgement: Judgement | null;
}

interface Judgement {
  readonly judgedById: string;
  readonly judgedAt: Date;
}

const JUDGED_DAYS_BEFORE_REVIEW = 2;

/** Finds the samples and what was granted of them. What is granted whole is what is there. */
export function askFor(
  context: SeedContext,
  spec: ApplicationSpec,
  { finder, people, story }: { finder: SampleFinder; people: Ids; story: Story },
): SeededItem[] {
  const judgement = judgementOf(context, story, people);
  return spec.items.map((item) => {
    const sample = finder.find(item.sample, spec.type);
    const granted = item.decision?.granted ?? null;
    const { availableUg } = context.book.balanceOf(sample.id);
    const grantedUg = granted === "whole" ? availableUg : askedUg(granted);
    const state = stateOf(item, judgement, story);
    return { id: context.nextId(), sample, spec: item, state, grantedUg, judgement };
  });
}

function stateOf(
  { decision }: ItemSpec,
  judgement: Judgement | null,
  { status }: Pick<Story, "status">,
): ItemState {
  if (decision === null) return judgement === null ? "REQUESTED" : "FEASIBLE";
  if (decision.granted === null) return "REFUSED";
  return status === "RECOMMENDED" ? "RECOMMENDED" : "GRANTED";
}

/** The curator found everything feasible that was opened to review. */
function judgementOf({ now }: SeedContext, { events }: Story, people: Ids): Judgement | null {
  const opened = events.find(({ action }) => action === "OPEN_REVIEW");
  if (opened === undefined) return null;
  const judgedAt = daysBefore(opened.at < now ? opened.at : now, JUDGED_DAYS_BEFORE_REVIEW);
  return { judgedById: idOf(people, "curator@demo.test"), judgedAt };
}

/** Promises what was recommended, and gives it back where the approval was revoked. */
export function enterGrants(
  { book }: SeedContext,
  items: readonly SeededItem[],
  { events }: Story,
): void {
  for (const { action, at, actorId } of events) {
    if (action !== "RECOMMEND" && action !== "REVOKE") continue;
    const enter = action === "RECOMMEND" ? reserve : release;
    for (const { id, sample, grantedUg } of items) {
      const occasion = {
        sampleId: sample.id,
        at,
        actorId: byPerson(actorId),
        applicationItemId: id,
      };
      if (grantedUg !== null) enter(book, occasion, grantedUg);
    }
  }
}

export function itemRows(
  applicationId: string,
  items: readonly SeededItem[],
): Prisma.ApplicationItemCreateManyInput[] {
  return items.map(({ id, sample, spec, state, grantedUg, judgement }, position) => ({
    ...{ id, applicationId, position, state, grantedUg, sampleId: sample.id },
    minimumUg: askedUg(spec.minimumMg),
    optimumUg: askedUg(spec.optimumMg),
    reason: spec.reason,
    acceptsEquivalent: spec.equivalent !== null,
    equivalenceCriteria: [...(spec.equivalent?.criteria ?? [])],
    equivalenceNote: spec.equivalent?.note ?? "",
    preparation: spec.preparation,
    decisionNote: spec.decision?.note ?? null,
    ...(judgement !== null && { feasibility: "FEASIBLE", ...judgement }),
  }));
}

/** A step consumes in whole µg; the text of the plan gives mg. */
export function stepRows(
  context: SeedContext,
  applicationId: string,
  spec: ApplicationSpec,
  items: readonly SeededItem[],
): Prisma.AnalysisStepCreateManyInput[] {
  if (spec.type !== "RESEARCH") return [];
  return spec.steps.map(({ item, consumedMg, ...step }, position) => ({
    id: context.nextId(),
    ...{ applicationId, position, ...step },
    sampleId: items[item]?.sample.id ?? null,
    destructive: consumedMg !== null,
    consumedUg: consumedMg === null ? null : BigInt(Math.round(consumedMg * 1000)),
  }));
}
