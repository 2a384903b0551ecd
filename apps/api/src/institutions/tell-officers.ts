import {
  countConfirmedOfficers,
  countOfficers,
  findInstitution,
  findPerson,
  notify,
  waitingForEndorsement,
  type Connection,
  type Officer,
} from "@regolith/db";
import { keepsDirectory, type NamedInstitution } from "@regolith/domain";
import { named, nameOf, officePath, type Doing } from "./tell-directory.ts";

/** Tells the secretariat that somebody was proposed to speak for an institution, or that they accepted. */
export async function tellOffice(
  tx: Connection,
  kind: "OFFICER_PROPOSED" | "OFFICER_ACCEPTED",
  { institutionId, name }: Pick<Officer, "institutionId" | "name">,
  by: Doing,
): Promise<void> {
  const told = { application: null, path: officePath(institutionId), ...by };
  const about = { institution: await institutionOf(tx, institutionId), officer: name };
  if (kind === "OFFICER_ACCEPTED") await notify(tx, { ...told, kind, params: about });
  else {
    const params = { ...about, proposer: await nameOf(tx, by.actorId) };
    await notify(tx, { ...told, kind, params });
  }
}

/** Tells a confirmed officer what waits, and the applicants who wait that somebody can answer now. */
export async function tellConfirmed(
  tx: Connection,
  { institutionId, personId }: Officer,
  by: Doing,
): Promise<void> {
  const institution = await institutionOf(tx, institutionId);
  const waiting = await waitingForEndorsement(tx, institutionId);
  if (personId !== null) {
    await notify(tx, {
      ...{ kind: "OFFICER_CONFIRMED", application: null, named: [personId], ...by },
      params: { institution, waiting: waiting.length },
    });
  }
  for (const application of waiting) {
    const { number, title } = application;
    await notify(tx, {
      ...{ kind: "ENDORSER_CONFIRMED", application, ...by },
      params: { number, title, institution },
    });
  }
}

/** Tells whom it concerns that somebody does not, or no longer, speak for an institution, and who is left without anybody. */
export async function tellGone(
  tx: Connection,
  kind: "OFFICER_REFUSED" | "OFFICER_ENDED",
  { institutionId, name, personId, proposedById }: Officer,
  { note, ...by }: Doing & { readonly note: string },
): Promise<void> {
  const institution = await institutionOf(tx, institutionId);
  const persons = kind === "OFFICER_REFUSED" ? [personId, proposedById] : [personId];
  await notify(tx, {
    ...{ kind, application: null, named: persons.filter((id) => id !== null), ...by },
    params: { institution, officer: name, note },
  });
  if ((await countConfirmedOfficers(tx, institutionId)) > 0) return;
  await tellWaiting(tx, { institutionId, institution }, by);
}

/** Tells somebody whose new address is none of the institution's own, the office, and who is left without anybody. */
export async function tellLeft(
  tx: Connection,
  { institutionId, name: officer }: Officer,
  by: Doing & { readonly actorId: string },
): Promise<void> {
  const institution = await institutionOf(tx, institutionId);
  await notify(tx, {
    ...{ kind: "OFFICERSHIP_LEFT", application: null, named: [by.actorId], ...by },
    params: { institution },
  });
  await notify(tx, {
    ...{ kind: "OFFICER_LEFT", application: null, path: officePath(institutionId), ...by },
    params: { institution, officer },
  });
  if ((await countConfirmedOfficers(tx, institutionId)) > 0) return;
  await tellWaiting(tx, { institutionId, institution }, by);
}

/** Tells the secretariat, who proposed and, where nobody is left to ask, who waits, that somebody declined. */
export async function tellDeclined(
  tx: Connection,
  { institutionId, name, proposedById }: Officer,
  { note, ...by }: Doing & { readonly note: string },
): Promise<void> {
  const institution = await institutionOf(tx, institutionId);
  const params = { institution, officer: name, note };
  const path = officePath(institutionId);
  await notify(tx, { kind: "OFFICER_DECLINED", application: null, params, path, ...by });
  const proposer = proposedById === null ? null : await findPerson(tx, proposedById);
  // The secretariat is told as such.
  const named = proposer === null || keepsDirectory(proposer) ? [] : [proposer.id];
  await notify(tx, { kind: "PROPOSAL_DECLINED", application: null, named, params, ...by });
  if ((await countOfficers(tx, institutionId)) > 0) return;
  await tellWaiting(tx, { institutionId, institution, told: named }, by);
}

interface LeftAlone {
  readonly institutionId: string;
  readonly institution: NamedInstitution;
  /** Who knows already. */
  readonly told?: readonly string[];
}

async function tellWaiting(
  tx: Connection,
  { institutionId, institution, told = [] }: LeftAlone,
  by: Doing,
): Promise<void> {
  for (const application of await waitingForEndorsement(tx, institutionId)) {
    const { number, title, personId } = application;
    if (told.includes(personId)) continue;
    await notify(tx, {
      ...{ kind: "ENDORSER_LOST", application, ...by },
      params: { number, title, institution },
    });
  }
}

async function institutionOf(tx: Connection, id: string): Promise<NamedInstitution> {
  const institution = await findInstitution(tx, id);
  if (institution === null) throw new Error("Officers are of institutions that are there");
  return named(institution);
}
