import { findNotice, findOfficeRound } from "@regolith/db";
import { readsRoundsOffice } from "@regolith/domain";
import type { NodeReaders } from "../graphql/nodes.ts";
import { NoticeOfIntent, seesNotice } from "./notice.types.ts";
import { OfficeRound } from "./office-round.types.ts";

/** Rounds as the office has them, for office and chair; notices of intent, for whoever gave them and the office. */
export const roundNodes: NodeReaders = {
  OfficeRound: async ({ id, context }) => {
    if (context.actor === null || !readsRoundsOffice(context.actor)) return null;
    const round = await findOfficeRound(context.db.prisma, { id });
    return round && new OfficeRound(round);
  },
  NoticeOfIntent: async ({ id, context }) => {
    if (context.actor === null) return null;
    const notice = await findNotice(context.db.prisma, id);
    const isSeen = notice !== null && seesNotice(context.actor, notice);
    return isSeen ? new NoticeOfIntent(notice) : null;
  },
};
