import {
  ROLES,
  type Language,
  type MailFrequency,
  type Provenance,
  type Role,
} from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";

/** Somebody with an account, as the portal shows them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly nativeName: string | null;
  readonly email: string;
  /** Whether the person has shown that mail to this address reaches them. */
  readonly emailVerified: boolean;
  /** Addresses the account had before, in lower case. */
  readonly formerEmails: readonly string[];
  readonly institution: string | null;
  /** The same institution in the directory; null when it is not in the list. */
  readonly institutionId: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly orcid: string | null;
  readonly provenance: Provenance;
  /** Counts what the person saved of profile and settings. */
  readonly version: number;
  readonly createdAt: Date;
  /** Roles held now, in the order of the domain's list. */
  readonly roles: readonly Role[];
  /** Institutions this person was confirmed to speak for. */
  readonly officerOf: readonly string[];
  /** Language of mails and documents for this person. */
  readonly language: Language;
  readonly mailFrequency: MailFrequency;
}

export const WITH_ROLES = {
  roleGrants: { where: { revokedAt: null }, select: { role: true } },
  officerships: { where: { state: "CONFIRMED" }, select: { institutionId: true } },
  formerAddresses: { select: { email: true } },
} satisfies Prisma.PersonInclude;

type Row = Prisma.PersonGetPayload<{ include: typeof WITH_ROLES }>;

export function toPerson({ roleGrants, officerships, formerAddresses, ...row }: Row): Person {
  const { id, name, nativeName, email, emailVerified, institution, institutionId } = row;
  const { country, orcid } = row;
  const { provenance, version, createdAt } = row;
  const roles = ROLES.filter((role) => roleGrants.some((grant) => grant.role === role));
  return {
    ...{ id, name, nativeName, email, emailVerified, institution, institutionId },
    ...{ country, orcid },
    formerEmails: formerAddresses.map(({ email: left }) => left),
    ...{ provenance, version, createdAt, roles },
    officerOf: officerships.map(({ institutionId }) => institutionId),
    ...{ language: row.language, mailFrequency: row.mailFrequency },
  };
}
