import type { BoardFragment } from "@regolith/client";
import {
  isAcceptableEquivalent,
  mgToUg,
  type AllocatableItem,
  type AllocatableSample,
  type Allocation,
  type AllocationInstance,
  type Microgram,
} from "@regolith/domain";
import { readMass } from "../applications/answers/mass-text.ts";

export type BoardApplication = BoardFragment["applications"][number];
export type BoardItem = BoardApplication["items"][number];
export type BoardSample = BoardFragment["samples"][number];

/** The board as the domain's rules take it; samples go by their codes. */
export function instanceOf({ applications, samples }: BoardFragment): AllocationInstance {
  return {
    applications: applications.map(({ application, items }) => ({
      id: application.id,
      items: items.map(toItem),
    })),
    samples: samples.map(toSample),
  };
}

/** Samples that may stand in for the one asked for, by the domain's rule, as long as anything of them is there. */
export function equivalentsOf(
  { samples }: AllocationInstance,
  item: AllocatableItem,
): readonly AllocatableSample[] {
  const asked = samples.find(({ id }) => id === item.sampleId);
  if (asked === undefined) return [];
  return samples.filter(
    (other) => other.availableUg > 0n && isAcceptableEquivalent(item, asked, other),
  );
}

/** What stands in the form's fields, as grants; what cannot be read as a mass is no grant yet. */
export function grantsIn(
  { applications, samples }: AllocationInstance,
  valueOf: (name: string) => string | undefined,
): Allocation {
  const byId = new Map(samples.map((sample) => [sample.id, sample]));
  return applications
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const sampleId = valueOf(fieldOf("sample", item.id)) ?? item.sampleId;
      const massUg = grantedUg(item, byId.get(sampleId), valueOf);
      return massUg === null || massUg === 0n ? [] : [{ itemId: item.id, sampleId, massUg }];
    });
}

/** Whose item it is, and of which sample, to name it by. */
export function placesIn({
  applications,
}: BoardFragment): ReadonlyMap<string, { readonly number: string; readonly sample: string }> {
  return new Map(
    applications.flatMap(({ application: { number }, items }) =>
      items.map(({ id, sampleCode }) => [id, { number, sample: sampleCode }] as const),
    ),
  );
}

/** Names of the board's fields. */
export function fieldOf(
  kind: "mass" | "whole" | "sample" | "place" | "outcome" | "reason" | "reasonCode",
  id: string,
): string {
  return `${kind}.${id}`;
}

function grantedUg(
  item: AllocatableItem,
  sample: AllocatableSample | undefined,
  valueOf: (name: string) => string | undefined,
): Microgram | null {
  if (item.requestMode === "WHOLE_UNIT") {
    return valueOf(fieldOf("whole", item.id)) === "on" ? (sample?.availableUg ?? null) : null;
  }
  const mg = readMass(valueOf(fieldOf("mass", item.id)) ?? "");
  return mg === null ? null : toUg(mg);
}

function toItem(item: BoardItem): AllocatableItem {
  const { id, requestMode, feasibility, acceptsEquivalent, equivalenceCriteria } = item;
  return {
    ...{ id, requestMode, feasibility, acceptsEquivalent, equivalenceCriteria },
    sampleId: item.sampleCode,
    equivalentId: item.equivalentCode,
    minimumUg: toUg(item.minimumMg),
    optimumUg: toUg(item.optimumMg),
    unitMassUg: toUg(item.unitMassMg),
    feasibleUg: toUg(item.feasibleMg),
  };
}

function toSample(sample: BoardSample): AllocatableSample {
  const { code, missionId, useCategory, requestMode, form, condition, sizeUm } = sample;
  return {
    ...{ id: code, code, missionId, useCategory, requestMode, form, condition, sizeUm },
    lithology: sample.lithology?.en ?? null,
    availableUg: toUg(sample.availableMg) ?? 0n,
  };
}

function toUg(mg: number | null): Microgram | null {
  if (mg === null) return null;
  const mass = mgToUg(mg);
  return mass.ok ? mass.value : null;
}
