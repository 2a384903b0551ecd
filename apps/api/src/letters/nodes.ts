import { findLetter } from "@regolith/db";
import { headOf } from "../applications/application-reads.ts";
import type { NodeReaders } from "../graphql/nodes.ts";
import { readsLettersOf } from "./letter-reads.ts";
import { DecisionLetter } from "./letter.types.ts";

/** Letters by id, for those who read the letters about their application. */
export const letterNodes: NodeReaders = {
  DecisionLetter: async ({ id, context }) => {
    if (context.actor === null) return null;
    const letter = await findLetter(context.db.prisma, context.actor, id);
    const head = letter === null ? null : await headOf(context, letter.applicationId);
    if (letter === null || head === null) return null;
    return readsLettersOf(context, head) ? new DecisionLetter(letter) : null;
  },
};
