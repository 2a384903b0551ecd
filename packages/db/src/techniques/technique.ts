import type { Provenance, TechniqueFacts } from "@regolith/domain";

/** A technique of the office's list as it stands. */
export interface Technique extends TechniqueFacts {
  readonly id: string;
  /** False once it was retired: it is no longer offered, and plans that name it keep it. */
  readonly active: boolean;
  /** Counts saved changes. */
  readonly version: number;
  /** Of the figures: DEMONSTRATION until the office has set its own. */
  readonly provenance: Provenance;
  readonly updatedAt: Date;
  readonly sources: readonly TechniqueSource[];
}

/** Where its use on returned samples was read. */
export interface TechniqueSource {
  readonly url: string;
  readonly label: string;
  readonly supportsEn: string | null;
  readonly supportsZh: string | null;
}

export const TECHNIQUE_ACTIONS = ["CREATED", "CHANGED", "RETIRED", "REINSTATED"] as const;
export type TechniqueAction = (typeof TECHNIQUE_ACTIONS)[number];

/** One field that was written anew, both as a plain text. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** One change of a technique: who did it, and what it changed. */
export interface TechniqueEvent {
  readonly id: string;
  readonly at: Date;
  readonly action: TechniqueAction;
  /** Null for what the portal itself set up. */
  readonly actorName: string | null;
  readonly changes: readonly FieldChange[];
}
