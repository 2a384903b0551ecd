import type { ApplicationType } from "../applications/status.ts";
import { FIRST_POLICY, type PolicySettings } from "./settings.ts";

/** One version of the rules by which the programme works, with the limits of the portal itself. */
export interface Policy extends PolicySettings, PortalLimits {
  readonly version: number;
  /** Longest loan for each use, in months. */
  readonly loanMonths: Readonly<Record<ApplicationType, number>>;
}

/** Limits of the portal; they change with the product and not by a version of the policy. */
export interface PortalLimits {
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
}

const LIMITS: PortalLimits = {
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
};

/** The policy a version of the settings makes. */
export function policyOfVersion(version: number, settings: PolicySettings): Policy {
  return { ...LIMITS, ...settings, version, loanMonths: loanMonthsOf(settings) };
}

/** Longest loan for each use, in months. */
export function loanMonthsOf({
  researchLoanMonths: RESEARCH,
  publicWelfareLoanMonths: PUBLIC_WELFARE,
}: Pick<PolicySettings, "researchLoanMonths" | "publicWelfareLoanMonths">): Policy["loanMonths"] {
  return { RESEARCH, PUBLIC_WELFARE };
}

/** The first version, and the limits of the portal, which every version has. */
export const POLICY_V1: Policy = policyOfVersion(1, FIRST_POLICY);

/** How many of a panel's members have to be there for it to decide. */
export function quorumOf(
  members: number,
  { quorumShare, quorumLeast }: Pick<PolicySettings, "quorumShare" | "quorumLeast">,
): number {
  // Binary fractions make 28 % of 25 a little more than 7, and that would be 8.
  const part = Number((members * quorumShare).toFixed(9));
  return Math.max(quorumLeast, Math.ceil(part));
}
