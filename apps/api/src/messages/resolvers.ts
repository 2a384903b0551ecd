import { ApplicationMessagesResolver, MessageResolver } from "./messages.resolver.ts";
import { MessageTemplatesResolver } from "./templates.resolver.ts";

/** Everything about messages, for the schema. */
export const messageResolvers = [
  ApplicationMessagesResolver,
  MessageResolver,
  MessageTemplatesResolver,
] as const;
