import {
  activeOfficershipsOf,
  findActiveOfficer,
  findInstitution,
  lockOfficer,
  readdressOfficer,
  stepOfficer,
  type Connection,
  type NewAddress,
  type Officer,
} from "@regolith/db";
import { stepOnNewAddress } from "@regolith/domain";
import { tellLeft } from "./tell-officers.ts";

/** Takes the officerships of somebody with a new address along to it; where it is none of the institution's own, they are over. */
export async function followAddress(
  tx: Connection,
  { personId, email }: NewAddress,
  at: Date,
): Promise<void> {
  const by = { actorId: personId, at };
  for (const id of await activeOfficershipsOf(tx, personId)) {
    const officer = await lockOfficer(tx, id);
    if (officer !== null) await followOne(tx, { officer, email }, by);
  }
}

async function followOne(
  tx: Connection,
  { officer, email }: { readonly officer: Officer; readonly email: string },
  by: { readonly actorId: string; readonly at: Date },
): Promise<void> {
  const { institutionId, state } = officer;
  if (state !== "PROPOSED" && state !== "CONFIRMED") return;
  const institution = await findInstitution(tx, institutionId);
  const step = stepOnNewAddress(state, email, institution?.emailDomains ?? []);
  if (step !== null) {
    await stepOfficer(tx, officer, { action: step, decidedById: null, ...by });
    await tellLeft(tx, officer, by);
    return;
  }
  await refuseDouble(tx, { officer, email }, by);
  await readdressOfficer(tx, officer, { email, ...by });
}

/** Somebody may have proposed them under the new address before it was theirs. */
async function refuseDouble(
  tx: Connection,
  { officer, email }: { readonly officer: Officer; readonly email: string },
  by: { readonly actorId: string; readonly at: Date },
): Promise<void> {
  const found = await findActiveOfficer(tx, officer.institutionId, email);
  if (found === null || found.id === officer.id) return;
  // It may be answered at this moment, and is over then.
  const double = await lockOfficer(tx, found.id);
  if (double?.state !== "PROPOSED") return;
  await stepOfficer(tx, double, { action: "REFUSE", decidedById: null, ...by });
}
