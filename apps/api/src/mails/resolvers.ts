import { DemonstrationMailsResolver } from "./demonstration-mails.resolver.ts";
import { MailsResolver } from "./mails.resolver.ts";

/** Everything about mails, for the schema. */
export const mailResolvers = [MailsResolver, DemonstrationMailsResolver] as const;
