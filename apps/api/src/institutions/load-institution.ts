import { findInstitutions, type Institution as InstitutionRow } from "@regolith/db";
import { readsDirectoryOffice, seesInstitution } from "@regolith/domain";
import type { Context } from "../context.ts";
import { toGlobalId } from "../graphql/global-id.ts";

/** An institution as the API shows it to one viewer. */
export interface ShownInstitution extends Omit<InstitutionRow, "id" | "evidence"> {
  readonly __typename: "Institution";
  readonly id: string;
  /** The row's UUID, never shown. */
  readonly institutionId: string;
  readonly evidence: string | null;
}

/** An institution that something the viewer may see refers to; for a merged one its survivor. */
export async function loadInstitution(
  context: Context,
  id: string,
): Promise<ShownInstitution | null> {
  const institutions = context.loaders.of("institutions", async (ids: readonly string[]) => {
    const found = await findInstitutions(context.db.prisma, ids);
    return ids.map((one) => found.get(one) ?? null);
  });
  const institution = await institutions.load(id);
  return institution && show(context, institution);
}

/** An institution whom nothing but its id leads to. */
export async function loadVisibleInstitution(
  context: Context,
  id: string,
): Promise<ShownInstitution | null> {
  const institution = await loadInstitution(context, id);
  return institution !== null && seesInstitution(institution, context.actor) ? institution : null;
}

/** What was read of an institution before a change is read anew. */
export function forgetInstitution({ loaders }: Context, id: string): void {
  loaders.forget("institutions", id);
}

function show({ actor }: Context, institution: InstitutionRow): ShownInstitution {
  const { id, proposedById, proposedAt, evidence, note } = institution;
  const isOwn = proposedById !== null && proposedById === actor?.id;
  const seesAll = actor !== null && (isOwn || readsDirectoryOffice(actor));
  return {
    ...institution,
    ...(seesAll
      ? { proposedAt, evidence, note }
      : { proposedAt: null, evidence: null, note: null }),
    ...{ __typename: "Institution", id: toGlobalId("Institution", id), institutionId: id },
  };
}
