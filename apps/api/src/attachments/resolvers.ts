import { ApplicationAttachmentsResolver } from "./application-attachments.resolver.ts";
import { AttachmentsResolver } from "./attachments.resolver.ts";

/** Everything about files, for the schema. */
export const attachmentResolvers = [ApplicationAttachmentsResolver, AttachmentsResolver] as const;
