import type { ApplicationType } from "../applications/status.ts";

/** Settings the programme may change, versioned; this is the first version's default. */
export interface Policy {
  readonly version: number;
  /** Share of what remains of a powder, above which a request is pointed out. */
  readonly warnAboveShare: number;
  /** Share of what remains of a powder, above which the full panel decides. */
  readonly fullPanelAboveShare: number;
  /** Most drafts one person keeps at a time; each takes a public number. */
  readonly draftsPerPerson: number;
  /** Invitations to join a team. */
  readonly invitations: {
    readonly validDays: number;
    readonly perApplicationADay: number;
    readonly perPersonADay: number;
  };
  /** What may be attached to one application. The database holds the same limits. */
  readonly attachments: {
    readonly files: number;
    readonly fileBytes: number;
    readonly totalBytes: number;
    /** Most pixels of a picture. */
    readonly picturePixels: number;
  };
  /** What may go with messages; each file is taken as an attachment is. The database holds the same limits. */
  readonly messageFiles: {
    /** With one message. */
    readonly files: number;
    readonly totalBytes: number;
    /** With all messages of one talk about one application. */
    readonly perTalk: { readonly files: number; readonly totalBytes: number };
    /** How long a file waits for its message to be sent. */
    readonly unsentHours: number;
  };
  /** Links in mails, and how many of those mails go to one address. */
  readonly accounts: {
    readonly confirmLinkHours: number;
    readonly resetLinkHours: number;
    /** Of a link that an administrator hands over. */
    readonly issuedLinkHours: number;
    /** How long the former address can undo a change of address. */
    readonly undoEmailDays: number;
    readonly mailsPerHour: number;
  };
  /** Longest loan for each use, in months. */
  readonly loanMonths: Readonly<Record<ApplicationType, number>>;
  /** How long an applicant may appeal against declining. */
  readonly appealDays: number;
}

export const POLICY_V1: Policy = {
  version: 1,
  warnAboveShare: 0.1,
  fullPanelAboveShare: 0.25,
  draftsPerPerson: 50,
  invitations: { validDays: 14, perApplicationADay: 20, perPersonADay: 40 },
  attachments: {
    files: 10,
    fileBytes: 20 * 1024 * 1024,
    totalBytes: 60 * 1024 * 1024,
    picturePixels: 50_000_000,
  },
  messageFiles: {
    files: 5,
    totalBytes: 40 * 1024 * 1024,
    perTalk: { files: 100, totalBytes: 400 * 1024 * 1024 },
    unsentHours: 24,
  },
  accounts: {
    confirmLinkHours: 24,
    resetLinkHours: 1,
    issuedLinkHours: 24,
    undoEmailDays: 7,
    mailsPerHour: 5,
  },
  loanMonths: { RESEARCH: 12, PUBLIC_WELFARE: 6 },
  appealDays: 30,
};
