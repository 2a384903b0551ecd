import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { findNotice, findOwnNotice, type Notice } from "@regolith/db";
import { readsNotices } from "@regolith/domain";
import { actingIn, repeatableBy, toPayload } from "../applications/application-payload.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { idOf } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import {
  beginFromNotice,
  changeOwnNotice,
  giveOwnNotice,
  withdrawOwnNotice,
} from "./change-notice.ts";
import {
  NoticeBeginInput,
  NoticeBeginPayload,
  NoticeChangeInput,
  NoticeChangePayload,
  NoticeGiveInput,
  NoticeGivePayload,
  NoticeOfIntent,
  NoticeOfIntentConnection,
  NoticeWithdrawInput,
  NoticeWithdrawPayload,
  type NoticePayload,
} from "./notice.types.ts";
import { pageOfNotices } from "./office-round-page.ts";
import { OfficeRound } from "./office-round.types.ts";
import { noticesStanding } from "./round-reads.ts";

const INPUT = { description: "What is asked for." };

/** Notices of intent: given, changed and withdrawn by whoever means to apply. */
@Resolver()
export class NoticeResolver {
  @Query(() => NoticeOfIntent, {
    nullable: true,
    description: "The viewer's own notice for a round, withdrawn or not; null for none.",
  })
  async myNotice(
    @Arg("round", () => String, { description: "Code of the round." }) code: string,
    @Ctx() context: Context,
  ): Promise<NoticeOfIntent | null> {
    const { id: personId } = signedIn(context);
    const found = await findOwnNotice(context.db.prisma, { personId, code });
    return found && new NoticeOfIntent(found);
  }

  @Mutation(() => NoticeGivePayload, {
    description: "Give notice that one means to apply in a round; whoever did before says it anew.",
  })
  async noticeGive(
    @Arg("input", () => NoticeGiveInput, INPUT) input: NoticeGiveInput,
    @Ctx() context: Context,
  ): Promise<NoticePayload> {
    const roundId = idOf("Round", input.roundId);
    const repeatable = repeatableBy("noticeGive", input);
    const given = await giveOwnNotice(actingIn(context), { roundId, facts: input, repeatable });
    if (!given.ok) return refusal(context, given.problems);
    const { id: personId } = signedIn(context);
    return shown(await findOwnNotice(context.db.prisma, { personId, roundId: given.value }));
  }

  @Mutation(() => NoticeChangePayload, {
    description: "Say one's own notice anew, until notices are due.",
  })
  async noticeChange(
    @Arg("input", () => NoticeChangeInput, INPUT) input: NoticeChangeInput,
    @Ctx() context: Context,
  ): Promise<NoticePayload> {
    const changed = await changeOwnNotice(actingIn(context), toChange(input), input);
    if (!changed.ok) return refusal(context, changed.problems);
    return shown(await findNotice(context.db.prisma, changed.value));
  }

  @Mutation(() => NoticeWithdrawPayload, {
    description: "Withdraw one's own notice, until notices are due.",
  })
  async noticeWithdraw(
    @Arg("input", () => NoticeWithdrawInput, INPUT) input: NoticeWithdrawInput,
    @Ctx() context: Context,
  ): Promise<NoticePayload> {
    const withdrawn = await withdrawOwnNotice(actingIn(context), toChange(input));
    if (!withdrawn.ok) return refusal(context, withdrawn.problems);
    return shown(await findNotice(context.db.prisma, withdrawn.value));
  }

  @Mutation(() => NoticeBeginPayload, {
    description: "Begin a draft in the notice's round, with its title.",
  })
  async noticeBegin(
    @Arg("input", () => NoticeBeginInput, INPUT) input: NoticeBeginInput,
    @Ctx() context: Context,
  ): Promise<NoticeBeginPayload> {
    const begun = await beginFromNotice(actingIn(context), {
      id: idOf("NoticeOfIntent", input.id),
      type: input.type,
      repeatable: repeatableBy("noticeBegin", input),
    });
    return toPayload(context, begun);
  }
}

/** Who means to apply in a round, for the office. */
@Resolver(() => OfficeRound)
export class NoticeOfRoundResolver {
  @FieldResolver(() => Int, { description: "How many notices of intent stand." })
  noticeCount(@Root() { round }: OfficeRound, @Ctx() context: Context): Promise<number> {
    return noticesStanding(context, round.id);
  }

  @FieldResolver(() => NoticeOfIntentConnection, {
    nullable: true,
    description:
      "Notices of intent that stand, the first given first; for secretariat, curators and auditors, null for others.",
  })
  async notices(
    @Root() { round }: OfficeRound,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<NoticeOfIntent> | null> {
    const page = readPage(args);
    return readsNotices(signedIn(context)) ? pageOfNotices(context, round.id, page) : null;
  }
}

function toChange({ id, expectedVersion }: NoticeWithdrawInput) {
  return { id: idOf("NoticeOfIntent", id), expectedVersion };
}

function shown(notice: Notice | null): NoticePayload {
  return { notice: notice && new NoticeOfIntent(notice), problems: [] };
}

function refusal({ locale }: Context, problems: Parameters<typeof toProblems>[0]): NoticePayload {
  return { notice: null, problems: toProblems(problems, locale) };
}
