import {
  findPerson,
  lockInstitution,
  notify,
  toGlobalId,
  type Connection,
  type Institution,
} from "@regolith/db";
import type { NamedInstitution } from "@regolith/domain";

export interface Doing {
  /** Null for somebody who is not signed in. */
  readonly actorId: string | null;
  readonly at: Date;
}

/** An institution as sentences name it. */
export function named({
  nameEn,
  nameZh,
}: Pick<Institution, "nameEn" | "nameZh">): NamedInstitution {
  return { en: nameEn, zh: nameZh };
}

/** The office's page of an institution, without language. */
export function officePath(institutionId: string): string {
  return `/office/institutions/${toGlobalId("Institution", institutionId)}`;
}

export async function nameOf(tx: Connection, personId: string | null): Promise<string> {
  return personId === null ? "" : ((await findPerson(tx, personId))?.name ?? "");
}

/** Tells the secretariat of a proposal. */
export async function tellProposed(tx: Connection, id: string, by: Doing): Promise<void> {
  const institution = await lockInstitution(tx, id);
  if (institution === null) return;
  await notify(tx, {
    ...{ kind: "INSTITUTION_PROPOSED", application: null, path: officePath(id), ...by },
    params: { institution: named(institution), proposer: await nameOf(tx, by.actorId) },
  });
}

/** Tells the proposer what became of it: `as` is how it stands in the directory now. */
export async function tellDecided(
  tx: Connection,
  before: Institution,
  decision: { readonly as: Institution } & (
    { readonly state: "LISTED" } | { readonly state: "REFUSED"; readonly note: string }
  ),
  by: Doing,
): Promise<void> {
  if (before.proposedById === null) return;
  const told = { application: null, named: [before.proposedById], ...by };
  const institution = named(decision.as);
  if (decision.state === "REFUSED") {
    const params = { institution, note: decision.note };
    await notify(tx, { ...told, kind: "INSTITUTION_REFUSED", params });
    return;
  }
  const params = { institution, proposed: before.nameEn };
  await notify(tx, { ...told, kind: "INSTITUTION_LISTED", params });
}
