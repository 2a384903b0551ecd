import type { Microgram } from "../mass/mass.ts";
import { seesOfficeStatus, type Capacity } from "./capacity.ts";
import type { ApplicationStatus, Feasibility, ItemState } from "./status.ts";

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
 * committee recommends only once it is granted; an application that is declined is so with all that it asked for.
 */
export function itemsAsSeen<Item extends ItemOnItsWay>(
  items: readonly Item[],
  status: ApplicationStatus,
  capacity: Capacity | null,
): Item[] {
  if (seesOfficeStatus(capacity)) return [...items];
  const isGranted = items.some(({ state }) => state === "GRANTED");
  const state = status === "DECLINED" ? "REFUSED" : "REQUESTED";
  return items.map((item) => ({
    ...{ ...item, ...UNJUDGED },
    ...(!isGranted && { ...UNDECIDED, state }),
  }));
}

const UNJUDGED = {
  ...{ feasibility: null, feasibleUg: null, feasibilityNote: "", equivalentId: null },
} as const;
const UNDECIDED = { grantedUg: null, grantedSampleId: null, decisionNote: null } as const;
