import { findEvents } from "@regolith/db";
import type { NodeReaders } from "../graphql/nodes.ts";
import { ApplicationEvent } from "./application-event.types.ts";
import { headOf, readsStep } from "./application-reads.ts";
import { Application } from "./application.types.ts";

/** Applications and their steps by id, for whom they exist. */
export const applicationNodes: NodeReaders = {
  Application: async ({ id, context }) => {
    if (context.actor === null) return null;
    const head = await headOf(context, id);
    return head && new Application(head);
  },
  ApplicationEvent: async ({ id, context }) => {
    if (context.actor === null) return null;
    const event = (await findEvents(context.db.prisma, [id])).get(id);
    // For what is not there, too: missing and forbidden cost the same.
    const head = await headOf(context, event?.applicationId ?? id);
    if (event === undefined || head === null) return null;
    return readsStep(context, event, head) ? new ApplicationEvent(event, head) : null;
  },
};
