import {
  countMessages,
  countUnreadMessages,
  findMessages,
  listMessages,
  markTalkRead,
  readBySides,
  type Message as StoredMessage,
} from "@regolith/db";
import {
  problem,
  readableChannels,
  sideIn,
  writableChannels,
  type Channel,
} from "@regolith/domain";
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { headOf } from "../applications/application-reads.ts";
import { Application } from "../applications/application.types.ts";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor } from "../graphql/cursor.ts";
import { idOf } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { loadPerson } from "../people/to-person.ts";
import { MessageChannelEnum } from "./message.enums.ts";
import {
  MessageSendInput,
  MessageSendPayload,
  MessagesMarkReadInput,
  MessagesMarkReadPayload,
} from "./message.inputs.ts";
import { ApplicationTalk, Message, MessageConnection } from "./message.types.ts";
import { sendMessage } from "./send-message.ts";

const LIST = "messages";
const INPUT = { description: "What is asked for." };

/** What is said about an application. */
@Resolver(() => Application)
export class ApplicationMessagesResolver {
  @FieldResolver(() => [ApplicationTalk], {
    description: "The talks about it that the viewer may read; none before it was submitted.",
  })
  async talks(@Root() { head }: Application, @Ctx() context: Context): Promise<ApplicationTalk[]> {
    const actor = signedIn(context);
    const writable = writableChannels(head, actor);
    const unread = context.loaders.of("unread messages", async (ids: readonly string[]) => {
      const counts = await countUnreadMessages(context.db.prisma, ids, actor.id);
      return ids.map((id) => counts.get(id));
    });
    const counts = await unread.load(head.id);
    return readableChannels(head, actor).map((channel) => ({
      ...{ channel, canWrite: writable.includes(channel), unread: counts?.[channel] ?? 0 },
      applicationId: head.id,
    }));
  }

  @FieldResolver(() => MessageConnection, {
    description: "One talk in the order it was said; empty for whom it does not exist.",
  })
  async messages(
    @Root() { head }: Application,
    @Ctx() context: Context,
    @Arg("channel", () => MessageChannelEnum, { description: "Which talk." }) channel: Channel,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Connection<Message>> {
    const page = readPage(args);
    const after = page.cursor === null ? null : readCursor(page.cursor);
    const isOpen = readableChannels(head, signedIn(context)).includes(channel);
    const talk = { applicationId: head.id, channel };
    const reach = { limit: page.size + 1, isBackward: page.isBackward };
    const { prisma } = context.db;
    return toConnection<StoredMessage, Message>({
      page,
      rows: isOpen
        ? await listMessages(prisma, talk, { ...reach, ...(after !== null && { after }) })
        : [],
      toNode: (said) => new Message(said),
      list: LIST,
      keysOf: ({ seq }) => [Number(seq)],
      totalCount: () => (isOpen ? countMessages(prisma, talk) : Promise.resolve(0)),
    });
  }

  @Mutation(() => MessageSendPayload, {
    description: "Say something about an application: team and secretariat, or within the house.",
  })
  async messageSend(
    @Arg("input", () => MessageSendInput, INPUT) input: MessageSendInput,
    @Ctx() context: Context,
  ): Promise<MessageSendPayload> {
    const { channel, body } = input;
    const attachmentIds = [...new Set(input.attachmentIds)].map((id) => idOf("Attachment", id));
    const applicationId = idOf("Application", input.applicationId);
    const repeatable = repeatableBy("messageSend", input);
    const sent = await sendMessage(actingIn(context), {
      ...{ applicationId, channel, body, attachmentIds, repeatable },
    });
    if (!sent.ok) return { message: null, problems: toProblems(sent.problems, context.locale) };
    const said = (await findMessages(context.db.prisma, [sent.value])).get(sent.value);
    return { message: said === undefined ? null : new Message(said), problems: [] };
  }

  @Mutation(() => MessagesMarkReadPayload, { description: "Note that a talk was read to its end." })
  async messagesMarkRead(
    @Arg("input", () => MessagesMarkReadInput, INPUT)
    { applicationId, channel }: MessagesMarkReadInput,
    @Ctx() context: Context,
  ): Promise<MessagesMarkReadPayload> {
    const actor = signedIn(context);
    const id = idOf("Application", applicationId);
    const head = id === null ? null : await headOf(context, id);
    if (head === null || !readableChannels(head, actor).includes(channel)) {
      return { unread: 0, problems: toProblems([problem("NOT_FOUND")], context.locale) };
    }
    const talk = { applicationId: head.id, channel };
    await markTalkRead(context.db.prisma, talk, { personId: actor.id, at: context.now() });
    return { unread: 0, problems: [] };
  }
}

/** Who said something, and whether it arrived. */
@Resolver(() => Message)
export class MessageResolver {
  @FieldResolver(() => String, {
    description: "Name of who said it; the office speaks to the applicant's side as one.",
    nullable: true,
  })
  async sender(@Root() { said }: Message, @Ctx() context: Context): Promise<string | null> {
    const head = await headOf(context, said.applicationId);
    if (head === null) return null;
    const isOffice = said.side === "OFFICE" && sideIn(head, signedIn(context)) === "TEAM";
    return isOffice ? null : ((await loadPerson(context, said.senderId))?.name ?? null);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer said it." })
  isOwn(@Root() { said }: Message, @Ctx() context: Context): boolean {
    return said.senderId === context.actor?.id;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether somebody of the other side has read it; false within the house.",
  })
  async isReadByOther(@Root() { said }: Message, @Ctx() context: Context): Promise<boolean> {
    if (said.channel === "INTERNAL") return false;
    const sides = context.loaders.of("talks read by", (ids: readonly string[]) =>
      Promise.all(
        ids.map(async (id) => {
          const head = await headOf(context, id);
          return head && readBySides(context.db.prisma, head);
        }),
      ),
    );
    const read = await sides.load(said.applicationId);
    const other = read?.[said.side === "TEAM" ? "OFFICE" : "TEAM"];
    return other !== undefined && other !== null && other.lastSeq >= said.seq;
  }
}

function readCursor(cursor: string): bigint {
  const [seq] = decodeCursor(LIST, cursor);
  return typeof seq === "number" && Number.isSafeInteger(seq) ? BigInt(seq) : 0n;
}
