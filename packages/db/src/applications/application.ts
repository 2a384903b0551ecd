import type {
  AnalysisStepAnswers,
  Answers,
  ApplicationStatus,
  ApplicationType,
  Changes,
  Deadline,
  Feasibility,
  Invitation,
  InWorkflow,
  ItemAnswers,
  ItemState,
  Microgram,
  PiChange,
  Provenance,
  SampleWithStock,
  SectionChange,
  SectionKey,
  TeamMember,
} from "@regolith/domain";

/** What lists show of an application and what the workflow needs to know of it. */
export interface ApplicationHead extends InWorkflow, Changes {
  readonly id: string;
  /** Public number, `YYYY-NNNN`. */
  readonly number: string;
  readonly type: ApplicationType;
  readonly status: ApplicationStatus;
  readonly statusSince: Date;
  readonly roundId: string | null;
  readonly formVersion: number;
  readonly title: string;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly createdAt: Date;
  readonly provenance: Provenance;
  /** The application it was begun from; null for one begun afresh, and when that draft is gone. */
  readonly copiedFromId: string | null;
  /** The declined application it improves. */
  readonly improvesId: string | null;
}

/** An application with all its answers. */
export interface WholeApplication extends ApplicationHead {
  readonly answers: Answers;
  readonly sections: Readonly<Record<SectionKey, SavedSection>>;
  readonly items: readonly ApplicationItem[];
  readonly steps: readonly AnalysisStep[];
  /** The team as in the answers, with how far each joined. */
  readonly members: readonly ApplicationMember[];
  readonly signedAt: Date | null;
  /** What the office asked to change and is waiting for. */
  readonly changeRequest: ChangeRequest | null;
  /** The newest proposal that somebody of the team takes the applicant's place, open or over. */
  readonly piChange: ProposedPiChange | null;
}

export interface SavedSection {
  /** Counts saves; 0 until the first. */
  readonly version: number;
  readonly savedAt: Date | null;
}

/** Somebody in the team, and how far they joined. */
export interface ApplicationMember extends TeamMember {
  readonly id: string;
  /** Whose account it is; null until they joined. */
  readonly personId: string | null;
  /** The newest one; null when they never were invited. */
  readonly invitation: LastInvitation | null;
  /** How far the own part has been saved. */
  readonly saved: SavedSection;
  readonly signedAt: Date | null;
  /** When the own part was complete and signed for the first time. */
  readonly completedAt: Date | null;
}

export interface LastInvitation extends Invitation {
  readonly id: string;
  readonly invitedAt: Date;
  readonly endedAt: Date | null;
  /** Words that came with declining. */
  readonly note: string;
}

/** One sample asked for, with what is there of it and what was decided. */
export interface ApplicationItem extends ItemAnswers {
  readonly id: string;
  readonly state: ItemState;
  /** The curator's judgement; null until it is given. */
  readonly feasibility: Feasibility | null;
  /** How much of a powder can be given, where that is only a part of what is asked. */
  readonly feasibleUg: Microgram | null;
  readonly feasibilityNote: string;
  /** A sample that would do as well, named by the curator. */
  readonly equivalentId: string | null;
  /** The equivalent that is given in its place; null for the sample asked for. */
  readonly grantedSampleId: string | null;
  /** Recommended by the committee, later granted. */
  readonly grantedUg: Microgram | null;
  readonly decisionNote: string | null;
  /** The sample with the stock that everybody is told. */
  readonly requestable: SampleWithStock;
  /** And with the stock as it is: for the office alone. */
  readonly inTruth: SampleWithStock;
}

/** A step of the analysis plan with the code of its sample. */
export interface AnalysisStep extends AnalysisStepAnswers {
  readonly sampleCode: string | null;
}

/** A proposal that a member of the team takes the applicant's place. */
export interface ProposedPiChange extends PiChange {
  readonly id: string;
  /** Counts its steps. */
  readonly version: number;
  readonly formerName: string;
  readonly successorName: string;
  /** Whether the former applicant leaves the team then. */
  readonly leaves: boolean;
  readonly note: string;
  readonly proposedAt: Date;
  /** When the member agreed, or declined at once. */
  readonly answeredAt: Date | null;
  readonly answerNote: string;
  /** Words of the secretariat. */
  readonly reason: string;
  readonly endedAt: Date | null;
}

/** Has the id of the event that opened it. */
export interface ChangeRequest extends Deadline {
  readonly id: string;
  readonly askedAt: Date;
  /** When the changes were sent. */
  readonly answeredAt: Date | null;
  /** When the clock ended it. */
  readonly lapsedAt: Date | null;
  readonly sections: readonly AskedChange[];
  /** Oldest first. */
  readonly extensions: readonly ChangeExtension[];
}

/** One change, with the time since which it is asked. */
export interface AskedChange extends SectionChange {
  readonly row: number | null;
  readonly field: string | null;
  readonly askedAt: Date;
}

export interface ChangeExtension {
  readonly at: Date;
  readonly fromDueAt: Date;
  readonly toDueAt: Date;
  readonly reason: string;
}

/** One step in the life of an application. */
export interface ApplicationEvent {
  readonly id: string;
  readonly seq: bigint;
  readonly applicationId: string;
  readonly at: Date;
  readonly actorId: string | null;
  /** A move of the workflow, CREATE, or what happened in the team. */
  readonly action: string;
  readonly fromStatus: ApplicationStatus | null;
  readonly toStatus: ApplicationStatus;
  readonly note: string | null;
  readonly reasonCode: string | null;
  /** Whom it concerns beside applicant and office; null for all who see the application. */
  readonly concernsId: string | null;
  /** Sections asked to be changed by this step. */
  readonly sections: readonly AskedChange[];
}
