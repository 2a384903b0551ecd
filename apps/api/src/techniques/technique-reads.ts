import { findTechniques, techniquesByCode, techniquesForPlans, type Technique } from "@regolith/db";
import type { Context } from "../context.ts";

const BY_ID = "techniques";

/** A technique by its row's id; null when it is not there. */
export async function techniqueOf(context: Context, id: string): Promise<Technique | null> {
  const techniques = context.loaders.of(BY_ID, async (ids: readonly string[]) => {
    const found = await findTechniques(context.db.prisma, ids);
    return ids.map((one) => found.get(one) ?? null);
  });
  return techniques.load(id);
}

/** What was read of a technique before it changed is read anew. */
export function forgetTechnique({ loaders }: Context, id: string): void {
  loaders.forget(BY_ID, id);
}

/** A technique by its code; null when it is not on the list. */
export async function techniqueByCode(context: Context, code: string): Promise<Technique | null> {
  const techniques = context.loaders.of("techniques by code", async (codes: readonly string[]) => {
    const found = await techniquesByCode(context.db.prisma, codes);
    return codes.map((one) => found.get(one) ?? null);
  });
  return techniques.load(code);
}

/** The whole list, once for all plans of one question. */
export function allTechniques({ db, loaders }: Context): Promise<readonly Technique[]> {
  return loaders.once("all techniques", () => techniquesForPlans(db.prisma));
}
