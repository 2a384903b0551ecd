import type {
  CaseState,
  RecusalKind,
  DeclineReason,
  MotionKind,
  MotionResult,
  Motion,
  Panel,
  PanelCase,
  PanelMember,
  PanelState,
  Policy,
  Provenance,
  Vote,
} from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import type { Person } from "../people/person.ts";

/** Somebody who sits on a panel, with when they were there. */
export interface SeatedMember extends PanelMember {
  readonly person: Person;
  readonly presentAt: Date | null;
  readonly leftAt: Date | null;
}

/** A vote as it was cast. */
export interface RecordedVote {
  readonly personId: string;
  readonly vote: Vote;
  readonly at: Date;
}

export interface RecordedMotion extends Motion {
  readonly kind: MotionKind;
  readonly reasonCode: DeclineReason | null;
  readonly reasons: string;
  readonly putById: string;
  readonly putAt: Date;
  /** Null while it is open. */
  readonly closedById: string | null;
  /** Null while it is open, and for what was taken out of a vote for several. */
  readonly result: MotionResult | null;
  readonly isByPresider: boolean;
  /** Members present and not recused when it was closed, and how many were needed. */
  readonly present: number | null;
  readonly needed: number | null;
  /** Oldest first; the last of everybody counts. */
  readonly votes: readonly RecordedVote[];
}

/** That somebody took no part in a case that was on. */
export interface Recusal {
  readonly personId: string;
  readonly kind: RecusalKind;
  readonly at: Date;
}

export interface RecordedCase extends PanelCase {
  readonly applicationId: string;
  readonly application: ApplicationHead;
  readonly position: number;
  readonly state: CaseState;
  readonly presiderId: string | null;
  readonly openedAt: Date | null;
  readonly notes: string;
  readonly notesVersion: number;
  readonly deferral: string;
  readonly version: number;
  readonly recusals: readonly Recusal[];
  readonly motions: readonly RecordedMotion[];
}

/** A meeting with everything in it. What somebody may read of it, the domain says case by case. */
export interface RecordedPanel extends Panel {
  readonly id: string;
  readonly roundId: string;
  readonly round: { readonly code: string; readonly nameEn: string; readonly nameZh: string };
  /** Of its round: what its quorum follows from. */
  readonly policy: Policy;
  readonly meetsAt: Date;
  readonly place: string;
  readonly state: PanelState;
  readonly version: number;
  readonly begunAt: Date | null;
  readonly closedAt: Date | null;
  readonly provenance: Provenance;
  readonly members: readonly SeatedMember[];
  readonly cases: readonly RecordedCase[];
  readonly minutes: PanelMinutes | null;
}

/** Minutes as they were signed. */
export interface PanelMinutes {
  readonly content: unknown;
  readonly sha256: string;
  readonly signedById: string;
  readonly signedAt: Date;
}
