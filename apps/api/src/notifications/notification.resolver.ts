import {
  countNotifications,
  listNotifications,
  markRead,
  type ToldNotification,
} from "@regolith/db";
import { problemWith } from "@regolith/domain";
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor } from "../graphql/cursor.ts";
import { idOf } from "../graphql/global-id.ts";
import { PAGE_MAX, PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { Person } from "../people/person.types.ts";
import type { ShownPerson } from "../people/to-person.ts";
import {
  Notification,
  NotificationConnection,
  NotificationFilter,
  NotificationMarkReadInput,
  NotificationMarkReadPayload,
} from "./notification.types.ts";

const LIST = "notifications";
const UNREAD = "unread notifications";

/** What concerns the viewer. */
@Resolver(() => Person)
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    description: "What the viewer was told, newest first.",
  })
  async notifications(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => NotificationFilter, { nullable: true, description: "Which of them." })
    given?: NotificationFilter | null,
  ): Promise<Connection<Notification>> {
    const actor = signedIn(context);
    const page = readPage(args);
    const after = page.cursor === null ? null : readCursor(page.cursor);
    const filter = { isUnread: given?.unread ?? false };
    const reach = { limit: page.size + 1, isBackward: page.isBackward };
    const { prisma } = context.db;
    return toConnection<ToldNotification, Notification>({
      page,
      rows: await listNotifications(prisma, actor, filter, {
        ...reach,
        ...(after !== null && { after }),
      }),
      toNode: (told) => new Notification(told, context.locale),
      list: LIST,
      keysOf: ({ seq }) => [Number(seq)],
      totalCount: () => countNotifications(prisma, actor, filter),
    });
  }

  @FieldResolver(() => Int, {
    description: "How many notifications are not read yet; only for the person, else 0.",
  })
  async unreadNotifications(
    @Root() { personId }: ShownPerson,
    @Ctx() { actor, db, loaders }: Context,
  ): Promise<number> {
    if (actor?.id !== personId) return 0;
    return loaders.once(UNREAD, () => countNotifications(db.prisma, actor, { isUnread: true }));
  }

  @Mutation(() => NotificationMarkReadPayload, { description: "Note that some were read." })
  async notificationMarkRead(
    @Arg("input", () => NotificationMarkReadInput, { description: "Which." })
    { ids }: NotificationMarkReadInput,
    @Ctx() context: Context,
  ): Promise<NotificationMarkReadPayload> {
    if (ids.length > PAGE_MAX) {
      const problem = problemWith("TOO_MANY", { max: PAGE_MAX, count: ids.length }, ["ids"]);
      return { ...(await left(context)), problems: toProblems([problem], context.locale) };
    }
    return note(
      context,
      ids.flatMap((id) => idOf("Notification", id) ?? []),
    );
  }

  @Mutation(() => NotificationMarkReadPayload, { description: "Note that all were read." })
  notificationMarkAllRead(@Ctx() context: Context): Promise<NotificationMarkReadPayload> {
    return note(context, "ALL");
  }
}

async function note(
  context: Context,
  which: readonly string[] | "ALL",
): Promise<NotificationMarkReadPayload> {
  const { db, loaders, now } = context;
  loaders.clear(UNREAD);
  await markRead(db.prisma, signedIn(context), { which, at: now() });
  return { ...(await left(context)), problems: [] };
}

async function left(context: Context): Promise<{ readonly unread: number }> {
  const actor = signedIn(context);
  return { unread: await countNotifications(context.db.prisma, actor, { isUnread: true }) };
}

function readCursor(cursor: string): bigint {
  const [seq] = decodeCursor(LIST, cursor);
  return typeof seq === "number" && Number.isSafeInteger(seq) ? BigInt(seq) : 0n;
}
