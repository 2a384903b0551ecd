import { findNotifications } from "@regolith/db";
import type { NodeReaders } from "../graphql/nodes.ts";
import { Notification } from "./notification.types.ts";

/** Notifications by id, for whom they were told. */
export const notificationNodes: NodeReaders = {
  Notification: async ({ id, context: { actor, db, locale } }) => {
    if (actor === null) return null;
    const told = (await findNotifications(db.prisma, actor, [id])).get(id);
    return told === undefined ? null : new Notification(told, locale);
  },
};
