import { findEvents } from "@regolith/db";
import type { NodeReaders } from "../graphql/nodes.ts";
import { ApplicationEvent } from "./application-event.types.ts";
import { headOf } from "./application-reads.ts";
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
    const head = event === undefined ? null : await headOf(context, event.applicationId);
    return event !== undefined && head !== null ? new ApplicationEvent(event, head) : null;
  },
};
