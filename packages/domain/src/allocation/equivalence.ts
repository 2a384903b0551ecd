import type { EquivalenceCriterion } from "../applications/sections/answers.ts";
import type { AllocatableItem, AllocatableSample } from "./instance.ts";

/** Grain sizes and dimensions count as alike up to this factor. */
const ALIKE_IN_SIZE = 2;

type Check = (asked: AllocatableSample, other: AllocatableSample) => boolean;

/** What nobody has recorded of a sample is never alike. */
const ALIKE: Readonly<Record<EquivalenceCriterion, Check>> = {
  GRAIN_SIZE: ({ sizeUm: asked }, { sizeUm: other }) =>
    asked !== null &&
    other !== null &&
    Math.max(asked, other) <= ALIKE_IN_SIZE * Math.min(asked, other),
  LITHOLOGY: (asked, other) => asked.lithology !== null && asked.lithology === other.lithology,
  EXPOSURE: (asked, other) => asked.condition !== null && asked.condition === other.condition,
};

/**
 * Whether a sample may stand in for the one an item asks for: the applicant accepts one, it is of the same mission, use
 * and form, and alike in all that the applicant named. What they said in words only, a person has to weigh.
 */
export function isAcceptableEquivalent(
  item: AllocatableItem,
  asked: AllocatableSample,
  other: AllocatableSample,
): boolean {
  if (!item.acceptsEquivalent || asked.id === other.id || !isSameKind(asked, other)) return false;
  return (
    item.equivalentId === other.id ||
    item.equivalenceCriteria.every((criterion) => ALIKE[criterion](asked, other))
  );
}

/** Whether it may be proposed without a person weighing words. */
export function isPlainEquivalent(
  item: AllocatableItem,
  asked: AllocatableSample,
  other: AllocatableSample,
): boolean {
  const isSaid = item.equivalenceCriteria.length > 0 || item.equivalentId === other.id;
  return isSaid && isAcceptableEquivalent(item, asked, other);
}

function isSameKind(asked: AllocatableSample, other: AllocatableSample): boolean {
  return (
    asked.missionId === other.missionId &&
    asked.useCategory === other.useCategory &&
    asked.requestMode === other.requestMode &&
    asked.form === other.form
  );
}
