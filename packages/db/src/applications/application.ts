import type {
  AnalysisStepAnswers,
  Answers,
  ApplicationStatus,
  ApplicationType,
  InWorkflow,
  ItemAnswers,
  ItemState,
  Microgram,
  Provenance,
  SampleWithStock,
  SectionChange,
  SectionKey,
} from "@regolith/domain";

/** What lists show of an application and what the workflow needs to know of it. */
export interface ApplicationHead extends InWorkflow {
  readonly id: string;
  /** Public number, `YYYY-NNNN`. */
  readonly number: string;
  /** Counts changes of any kind. */
  readonly version: number;
  readonly type: ApplicationType;
  readonly status: ApplicationStatus;
  readonly statusSince: Date;
  readonly roundId: string | null;
  readonly formVersion: number;
  readonly title: string;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly provenance: Provenance;
}

/** An application with all its answers. */
export interface WholeApplication extends ApplicationHead {
  readonly answers: Answers;
  readonly sections: Readonly<Record<SectionKey, SavedSection>>;
  readonly items: readonly ApplicationItem[];
  readonly steps: readonly AnalysisStep[];
  readonly signedAt: Date | null;
  /** What the office asked to change and is waiting for. */
  readonly changeRequest: ChangeRequest | null;
}

export interface SavedSection {
  /** Counts saves; 0 until the first. */
  readonly version: number;
  readonly savedAt: Date | null;
}

/** One sample asked for, with what is there of it and what was decided. */
export interface ApplicationItem extends ItemAnswers {
  readonly id: string;
  readonly state: ItemState;
  readonly grantedUg: Microgram | null;
  readonly decisionNote: string | null;
  readonly requestable: SampleWithStock;
}

/** A step of the analysis plan with the code of its sample. */
export interface AnalysisStep extends AnalysisStepAnswers {
  readonly sampleCode: string | null;
}

/** Has the id of the event that recorded it. */
export interface ChangeRequest {
  readonly id: string;
  readonly askedAt: Date;
  readonly sections: readonly SectionChange[];
}

/** One step in the life of an application. */
export interface ApplicationEvent {
  readonly id: string;
  readonly seq: bigint;
  readonly applicationId: string;
  readonly at: Date;
  readonly actorId: string | null;
  /** A move of the workflow, or CREATE. */
  readonly action: string;
  readonly fromStatus: ApplicationStatus | null;
  readonly toStatus: ApplicationStatus;
  readonly note: string | null;
  readonly reasonCode: string | null;
  /** Sections asked to be changed by this step. */
  readonly sections: readonly SectionChange[];
}
