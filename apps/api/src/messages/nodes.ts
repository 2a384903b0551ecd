import { findMessages, findTemplate } from "@regolith/db";
import { readableChannels } from "@regolith/domain";
import { headOf } from "../applications/application-reads.ts";
import type { NodeReaders } from "../graphql/nodes.ts";
import { Message } from "./message.types.ts";
import { MessageTemplate } from "./template.types.ts";
import { readsTemplates } from "./templates.resolver.ts";

/** Messages for those who may read their talk, templates for the office. */
export const messageNodes: NodeReaders = {
  Message: async ({ id, context }) => {
    if (context.actor === null) return null;
    const said = (await findMessages(context.db.prisma, [id])).get(id);
    // For what is not there, too: missing and forbidden cost the same.
    const head = await headOf(context, said?.applicationId ?? id);
    if (said === undefined || head === null) return null;
    return readableChannels(head, context.actor).includes(said.channel) ? new Message(said) : null;
  },
  MessageTemplate: async ({ id, context: { actor, db } }) => {
    const template = readsTemplates(actor) ? await findTemplate(db.prisma, id) : null;
    return template && new MessageTemplate(template);
  },
};
