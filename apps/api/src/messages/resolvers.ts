import { MessageFilesResolver, TalkFilesResolver } from "./message-files.resolver.ts";
import { ApplicationMessagesResolver, MessageResolver } from "./messages.resolver.ts";
import { MessageTemplatesResolver } from "./templates.resolver.ts";

/** Everything about messages, for the schema. */
export const messageResolvers = [
  ApplicationMessagesResolver,
  MessageResolver,
  MessageFilesResolver,
  TalkFilesResolver,
  MessageTemplatesResolver,
] as const;
