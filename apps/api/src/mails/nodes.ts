import { findDemonstrationMail, findMail, hasDemonstrationMailbox } from "@regolith/db";
import { readsMails } from "@regolith/domain";
import type { NodeReaders } from "../graphql/nodes.ts";
import { DemonstrationMail } from "./demonstration-mail.types.ts";
import { Mail } from "./mail.types.ts";

/** Mails of the outbox for who looks after it; those of a demonstration's mailbox for everybody. */
export const mailNodes: NodeReaders = {
  Mail: async ({ id, context: { actor, db } }) => {
    const head = actor !== null && readsMails(actor) ? await findMail(db.prisma, id) : null;
    return head && new Mail(head);
  },
  DemonstrationMail: async ({ id, context: { db } }) => {
    const isOpen = await hasDemonstrationMailbox(db.prisma);
    const mail = isOpen ? await findDemonstrationMail(db.prisma, id) : null;
    return mail && new DemonstrationMail(mail);
  },
};
