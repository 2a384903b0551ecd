import { requestMassProblems, ugToMg, type Microgram } from "../mass/mass.ts";
import { problem, problemWith, under, type Problem } from "../problems/problem.ts";
import type { Amounts } from "../samples/amounts.ts";
import type { SampleWithStock } from "../samples/request.ts";
import { requestability, type RequestContext } from "../samples/requestability.ts";
import { isBlank, textProblems } from "../text/text.ts";
import { OFFICE_NOTE_MAX_LENGTH } from "./office.ts";
import type { EquivalenceCriterion } from "./sections/answers.ts";
import type { Feasibility } from "./status.ts";

/** What of a sample decides whether it does for another one; null where nobody recorded it. */
export interface Material {
  readonly lithology: string | null;
  /** Largest dimension, or median grain size of powder. */
  readonly sizeUm: number | null;
}

/** A sample asked for, as a curator judges it. */
export interface ItemToJudge extends Amounts {
  readonly id: string;
  readonly sampleId: string;
  readonly acceptsEquivalent: boolean;
  readonly equivalenceCriteria: readonly EquivalenceCriterion[];
  readonly requestable: SampleWithStock;
}

/** What a curator says about one item. */
export interface Judgement {
  readonly itemId: string;
  readonly feasibility: Feasibility;
  /** How much of a powder can be given, where it is a part. */
  readonly feasibleUg: Microgram | null;
  /** A sample that would do as well; empty for none. */
  readonly equivalentCode: string;
  readonly note: string;
}

export interface Judging extends RequestContext {
  readonly items: readonly ItemToJudge[];
  /** Samples by the codes named. */
  readonly equivalents: ReadonlyMap<string, SampleWithStock>;
  /** By the sample's id. */
  readonly materials: ReadonlyMap<string, Material>;
}

/** Why judgements cannot be recorded, all at once; paths `items, index, field`. */
export function judgementProblems(judgements: readonly Judgement[], judging: Judging): Problem[] {
  const found = judgements.flatMap((judgement, index) =>
    under([String(index)], oneJudgement(judgements, index, judgement, judging)),
  );
  return under(["items"], judgements.length === 0 ? [problem("NOTHING_JUDGED")] : found);
}

function oneJudgement(
  judgements: readonly Judgement[],
  index: number,
  judgement: Judgement,
  judging: Judging,
): Problem[] {
  const item = judging.items.find(({ id }) => id === judgement.itemId);
  if (item === undefined) return [problem("NOT_AMONG_ITEMS", ["itemId"])];
  const isRepeated = judgements.findIndex(({ itemId }) => itemId === item.id) < index;
  return [
    ...(isRepeated ? [problem("ITEM_JUDGED_TWICE", ["itemId"])] : []),
    ...under(["feasibleMg"], massProblems(item, judgement)),
    ...under(["equivalentCode"], equivalentProblems(item, judgement, judging)),
    ...under(["note"], reasonProblems(judgement)),
  ];
}

/** Feasible as it is asked for needs no words; everything else does, for the committee. */
function reasonProblems({ feasibility, equivalentCode, note }: Judgement): Problem[] {
  const needsWords = feasibility !== "FEASIBLE" || !isBlank(equivalentCode);
  if (needsWords && isBlank(note)) return [problem("REQUIRED")];
  return textProblems(note, OFFICE_NOTE_MAX_LENGTH, []);
}

function massProblems(item: ItemToJudge, { feasibility, feasibleUg }: Judgement): Problem[] {
  if (feasibility !== "PARTLY") {
    return feasibleUg === null ? [] : [problem("MASS_ONLY_OF_PART")];
  }
  const { sample, stock } = item.requestable;
  if (sample.requestMode === "WHOLE_UNIT") return [problem("PART_OF_WHOLE_UNIT")];
  if (feasibleUg === null) return [problem("MASS_REQUIRED")];
  const shape = requestMassProblems(feasibleUg);
  if (shape.length > 0) return shape;
  const availableUg = stock?.availableUg ?? 0n;
  return [
    ...(item.optimumUg !== null && feasibleUg >= item.optimumUg ? [problem("PART_IS_ALL")] : []),
    ...(feasibleUg > availableUg
      ? [problemWith("MORE_THAN_LEFT", { leftMg: ugToMg(availableUg) })]
      : []),
  ];
}

function equivalentProblems(item: ItemToJudge, judgement: Judgement, judging: Judging): Problem[] {
  if (isBlank(judgement.equivalentCode)) return [];
  if (!item.acceptsEquivalent) return [problem("EQUIVALENT_NOT_WANTED")];
  const equivalent = judging.equivalents.get(judgement.equivalentCode.trim());
  if (equivalent === undefined) return [problem("UNKNOWN_SAMPLE")];
  const { sample, stock } = equivalent;
  if (sample.id === item.sampleId) return [problem("EQUIVALENT_ITSELF")];
  const isAskedFor = judging.items.some(({ sampleId }) => sampleId === sample.id);
  const isOtherMode = sample.requestMode !== item.requestable.sample.requestMode;
  return [
    ...(isAskedFor ? [problem("EQUIVALENT_ASKED_FOR")] : []),
    ...(isOtherMode ? [problem("EQUIVALENT_OTHER_MODE")] : []),
    ...requestability(sample, stock, judging).reasons,
    ...differences(item, sample.id, judging.materials),
  ];
}

/** What matters to the applicant and is known to be otherwise; what nobody recorded is the curator's to judge. */
function differences(
  { sampleId, equivalenceCriteria }: ItemToJudge,
  equivalentId: string,
  materials: Judging["materials"],
): Problem[] {
  const [wanted, offered] = [materials.get(sampleId), materials.get(equivalentId)];
  if (wanted === undefined || offered === undefined) return [];
  return equivalenceCriteria
    .filter((criterion) => DIFFERS[criterion](wanted, offered))
    .map((criterion) => problemWith("EQUIVALENT_DIFFERS", { criterion }));
}

/** Grains are alike up to this factor. */
const SIZE_FACTOR = 2;

const DIFFERS: Readonly<Record<EquivalenceCriterion, (one: Material, other: Material) => boolean>> =
  {
    LITHOLOGY: ({ lithology: one }, { lithology: other }) =>
      one !== null && other !== null && one !== other,
    GRAIN_SIZE: ({ sizeUm: one }, { sizeUm: other }) =>
      one !== null && other !== null && (one > other * SIZE_FACTOR || other > one * SIZE_FACTOR),
    // No record tells how long a grain lay at the surface.
    EXPOSURE: () => false,
  };
