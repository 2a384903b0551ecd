import {
  countDemonstrationMails,
  demonstrationAddresses,
  hasDemonstrationMailbox,
  listDemonstrationMails,
  type DemonstrationMail as KeptMail,
} from "@regolith/db";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeInstant } from "../graphql/cursor.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { Portal } from "../portal/portal.types.ts";
import {
  DemonstrationAddress,
  DemonstrationMail,
  DemonstrationMailConnection,
  DemonstrationMailFilter,
} from "./demonstration-mail.types.ts";

const LIST = "demonstrationMails";

/** The mailbox of a demonstration; on every other portal it is not there. */
@Resolver(() => Portal)
export class DemonstrationMailsResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether mails are shown in a mailbox on the pages instead of being sent.",
  })
  demonstrationMailbox(@Ctx() { db }: Context): Promise<boolean> {
    return hasDemonstrationMailbox(db.prisma);
  }

  @Query(() => DemonstrationMailConnection, {
    nullable: true,
    description:
      "What the mailbox of a demonstration holds, newest first, for everybody; null where mails are sent.",
  })
  async demonstrationMails(
    @Ctx() { db: { prisma } }: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => DemonstrationMailFilter, { nullable: true, description: "Which mails." })
    given?: DemonstrationMailFilter | null,
  ): Promise<Connection<DemonstrationMail> | null> {
    const page = readPage(args);
    const after = page.cursor === null ? null : readCursor(page.cursor);
    if (!(await hasDemonstrationMailbox(prisma))) return null;
    const address = given?.address?.replaceAll("\0", "");
    const filter = address ? { address } : {};
    const reach = { limit: page.size + 1, isBackward: page.isBackward };
    return toConnection<KeptMail, DemonstrationMail>({
      page,
      rows: await listDemonstrationMails(prisma, filter, { ...reach, ...(after && { after }) }),
      toNode: (mail) => new DemonstrationMail(mail),
      list: LIST,
      keysOf: ({ sentAt, id }) => [sentAt.toISOString(), id],
      totalCount: () => countDemonstrationMails(prisma, filter),
    });
  }

  @Query(() => [DemonstrationAddress], {
    description:
      "Addresses with mails in the mailbox of a demonstration, at most 200; empty where mails are sent.",
  })
  async demonstrationAddresses(
    @Ctx() { db: { prisma } }: Context,
  ): Promise<readonly DemonstrationAddress[]> {
    return (await hasDemonstrationMailbox(prisma)) ? demonstrationAddresses(prisma) : [];
  }
}

function readCursor(cursor: string): Pick<KeptMail, "sentAt" | "id"> {
  const { at: sentAt, id } = decodeInstant(LIST, cursor);
  return { sentAt, id };
}
