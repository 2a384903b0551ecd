import {
  countMails,
  findDelivery,
  findMail,
  listMails,
  resendMail,
  resendParkedMails,
  type MailHead,
} from "@regolith/db";
import { problem, readsMails, refused, resendsMails, type Result } from "@regolith/domain";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { once } from "../applications/change-application.ts";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor, noneOfThisList } from "../graphql/cursor.ts";
import { badUserInput } from "../graphql/errors.ts";
import { idOf } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import {
  MailFilter,
  MailResendInput,
  MailResendParkedPayload,
  MailResendPayload,
} from "./mail.inputs.ts";
import { Mail, MailConnection, MailDelivery } from "./mail.types.ts";

const LIST = "mails";
const ADDRESS_MAX_LENGTH = 200;

/** The outbox, for who looks after it. */
@Resolver()
export class MailsResolver {
  @Query(() => MailConnection, {
    description: "Mails newest first, for administrators and auditors; empty for others.",
  })
  async mails(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => MailFilter, { nullable: true, description: "Which mails." })
    given?: MailFilter | null,
  ): Promise<Connection<Mail>> {
    const page = readPage(args);
    const after = page.cursor === null ? null : readCursor(page.cursor);
    const isOpen = readsMails(signedIn(context));
    const { prisma } = context.db;
    const filter = filterOf(given ?? {});
    const reach = { limit: page.size + 1, isBackward: page.isBackward };
    return toConnection<MailHead, Mail>({
      page,
      rows: isOpen
        ? await listMails(prisma, filter, { ...reach, ...(after !== null && { after }) })
        : [],
      toNode: (head) => new Mail(head),
      list: LIST,
      keysOf: ({ seq }) => [Number(seq)],
      totalCount: () => (isOpen ? countMails(prisma, filter) : Promise.resolve(0)),
    });
  }

  @Query(() => MailDelivery, {
    nullable: true,
    description: "By which way mails leave, for administrators and auditors; null for others.",
  })
  async mailDelivery(@Ctx() context: Context): Promise<MailDelivery | null> {
    if (!readsMails(signedIn(context))) return null;
    return new MailDelivery(await findDelivery(context.db.prisma), context.now());
  }

  @Mutation(() => MailResendPayload, {
    description: "Send a parked mail again, with all its tries; for administrators.",
  })
  async mailResend(
    @Arg("input", () => MailResendInput, { description: "Which mail." }) input: MailResendInput,
    @Ctx() context: Context,
  ): Promise<MailResendPayload> {
    const { db, locale } = context;
    const acting = actingIn(context);
    const id = idOf("Mail", input.id);
    const result: Result<string> =
      id !== null && resendsMails(acting.actor)
        ? await once(
            acting,
            { resultId: id, repeatable: repeatableBy("mailResend", input) },
            (tx) => resendMail(tx, id, { actorId: acting.actor.id, at: acting.now }),
          )
        : refused(problem("NOT_FOUND"));
    if (!result.ok) return { mail: null, problems: toProblems(result.problems, locale) };
    const head = await findMail(db.prisma, result.value);
    return { mail: head && new Mail(head), problems: [] };
  }

  @Mutation(() => MailResendParkedPayload, {
    description:
      "Send all parked mails again, as after a mistake in the settings; for administrators.",
  })
  async mailResendParked(@Ctx() context: Context): Promise<MailResendParkedPayload> {
    const { actor, now: at, db } = actingIn(context);
    if (!resendsMails(actor)) {
      return { count: 0, problems: toProblems([problem("NOT_FOUND")], context.locale) };
    }
    const count = await db.prisma.$transaction((tx) =>
      resendParkedMails(tx, { actorId: actor.id, at }),
    );
    return { count, problems: [] };
  }
}

function filterOf({ state, address }: MailFilter) {
  if ((address ?? "").length > ADDRESS_MAX_LENGTH) {
    throw badUserInput(`A part of an address has at most ${ADDRESS_MAX_LENGTH} characters.`);
  }
  return {
    ...(state && { state }),
    ...(address && { address: address.replaceAll("\0", "") }),
  };
}

function readCursor(cursor: string): bigint {
  const [seq] = decodeCursor(LIST, cursor);
  if (typeof seq === "number" && Number.isSafeInteger(seq)) return BigInt(seq);
  throw noneOfThisList();
}
