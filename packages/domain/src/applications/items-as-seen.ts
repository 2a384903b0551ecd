import type { Microgram } from "../mass/mass.ts";
import { seesOfficeStatus, type Capacity } from "./capacity.ts";
import type { Feasibility, ItemState } from "./status.ts";

/** What is said about an item on the way to a decision. */
export interface ItemOnItsWay {
  readonly state: ItemState;
  readonly feasibility: Feasibility | null;
  readonly feasibleUg: Microgram | null;
  readonly feasibilityNote: string;
  readonly equivalentId: string | null;
  readonly grantedSampleId: string | null;
  readonly grantedUg: Microgram | null;
  readonly decisionNote: string | null;
}

/**
 * The items as somebody reads them. The applicant's side reads nothing of the curator's judgement, and of what the
 * committee recommends only once it is granted.
 */
export function itemsAsSeen<Item extends ItemOnItsWay>(
  items: readonly Item[],
  capacity: Capacity | null,
): Item[] {
  if (seesOfficeStatus(capacity)) return [...items];
  const isGranted = items.some(({ state }) => state === "GRANTED");
  return items.map((item) => ({ ...item, ...UNJUDGED, ...(!isGranted && UNDECIDED) }));
}

const UNJUDGED = {
  ...{ feasibility: null, feasibleUg: null, feasibilityNote: "", equivalentId: null },
} as const;
const UNDECIDED = {
  ...{ state: "REQUESTED", grantedUg: null, grantedSampleId: null, decisionNote: null },
} as const;
