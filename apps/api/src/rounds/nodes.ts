import { findOfficeRound } from "@regolith/db";
import { readsRoundsOffice } from "@regolith/domain";
import type { NodeReaders } from "../graphql/nodes.ts";
import { OfficeRound } from "./office-round.types.ts";

/** Rounds as the office has them, by id, for office and chair. */
export const roundNodes: NodeReaders = {
  OfficeRound: async ({ id, context }) => {
    if (context.actor === null || !readsRoundsOffice(context.actor)) return null;
    const round = await findOfficeRound(context.db.prisma, { id });
    return round && new OfficeRound(round);
  },
};
