import type { NodeReaders } from "../graphql/nodes.ts";
import { techniqueOf } from "./technique-reads.ts";
import { Technique } from "./technique.types.ts";

/** Techniques by id, for everybody signed in. */
export const techniqueNodes: NodeReaders = {
  Technique: async ({ id, context }) => {
    if (context.actor === null) return null;
    const technique = await techniqueOf(context, id);
    return technique && new Technique(technique);
  },
};
