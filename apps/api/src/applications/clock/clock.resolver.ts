import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { calendarDays, publicStatus, type ActingParty, type PublicStatus } from "@regolith/domain";
import type { Context } from "../../context.ts";
import { DateTime } from "../../graphql/scalars.ts";
import { ActingPartyEnum, PublicStatusEnum } from "../application.enums.ts";
import { Application } from "../application.types.ts";
import {
  actingNow,
  calendarOf,
  expected,
  pastOf,
  pausedSoFar,
  stagesSoFar,
  stageSince,
  workingDays,
} from "./clock-reads.ts";
import {
  ClockExpectation,
  ClockPast,
  ClockStage,
  StatusClock,
  toWorkingDays,
  WorkingDays,
} from "./clock.types.ts";

/** An application's clock. */
@Resolver(() => Application)
export class ApplicationClockResolver {
  @FieldResolver(() => StatusClock, {
    description: "Whose turn it is, for how long, and until when.",
  })
  clock(@Root() { head }: Application): StatusClock {
    return new StatusClock(head);
  }

  @FieldResolver(() => DateTime, {
    description: "Since when it stands there; to the applicant's side, since when publicly.",
  })
  statusSince(@Root() { head }: Application, @Ctx() context: Context): Promise<Date> {
    return stageSince(context, head);
  }
}

/** What the clock shows. */
@Resolver(() => StatusClock)
export class StatusClockResolver {
  @FieldResolver(() => ActingPartyEnum, {
    description: "Who acts next; who within the programme, only the office reads.",
  })
  actingNow(@Root() { head }: StatusClock, @Ctx() context: Context): ActingParty {
    return actingNow(context, head);
  }

  @FieldResolver(() => PublicStatusEnum, { description: "The stage, as the applicant reads it." })
  stage(@Root() { head }: StatusClock): PublicStatus {
    return publicStatus(head.status);
  }

  @FieldResolver(() => DateTime, { description: "Since when it is in this stage." })
  since(@Root() { head }: StatusClock, @Ctx() context: Context): Promise<Date> {
    return stageSince(context, head);
  }

  @FieldResolver(() => Int, { description: "Days in this stage on the calendar, in Beijing." })
  async days(@Root() { head }: StatusClock, @Ctx() context: Context): Promise<number> {
    return calendarDays(await stageSince(context, head), context.now());
  }

  @FieldResolver(() => WorkingDays, { description: "China's working days in this stage." })
  async workingDays(@Root() { head }: StatusClock, @Ctx() context: Context): Promise<WorkingDays> {
    const since = await stageSince(context, head);
    return toWorkingDays(workingDays(await calendarOf(context), since, context.now()));
  }

  @FieldResolver(() => [ClockStage], {
    description: "Every stay in a stage so far, oldest first, the one it is in included.",
  })
  stages(@Root() { head }: StatusClock, @Ctx() context: Context): Promise<ClockStage[]> {
    return stagesSoFar(context, head);
  }

  @FieldResolver(() => Int, {
    description: "Whole days in which the clock stood still, because changes were asked for.",
  })
  pausedDays(@Root() { head }: StatusClock, @Ctx() context: Context): Promise<number> {
    return pausedSoFar(context, head);
  }

  @FieldResolver(() => ClockPast, {
    nullable: true,
    description:
      "How long applications of the last five rounds before were in this stage; null when it is not the programme's turn.",
  })
  past(@Root() { head }: StatusClock, @Ctx() context: Context): Promise<ClockPast | null> {
    return pastOf(context, head);
  }

  @FieldResolver(() => ClockExpectation, {
    nullable: true,
    description: "When to expect the next step; null when nothing is set or known.",
  })
  async expectation(
    @Root() { head }: StatusClock,
    @Ctx() context: Context,
  ): Promise<ClockExpectation | null> {
    const found = await expected(context, head);
    if (found === null) return null;
    const { at, by, isProvisional } = found;
    // 24:00 still belongs to the day that ends.
    const last = new Date(at.getTime() - 1);
    const left = workingDays(await calendarOf(context), context.now(), last);
    return { at, by, provisional: isProvisional, workingDaysLeft: toWorkingDays(left) };
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "The date of `expectation` alone.",
  })
  async expectBy(@Root() { head }: StatusClock, @Ctx() context: Context): Promise<Date | null> {
    return (await expected(context, head))?.at ?? null;
  }
}
