import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { calendarYear, type CalendarYear as StoredYear } from "@regolith/db";
import {
  calendarYearProblems,
  managesCalendar,
  readsCalendarHistory,
  type Result,
} from "@regolith/domain";
import { actingIn } from "../applications/application-payload.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { pageOfCalendarHistory } from "./calendar-page.ts";
import {
  CalendarDayRemoveInput,
  CalendarDayRemovePayload,
  CalendarDaySetInput,
  CalendarDaySetPayload,
  CalendarYearConfirmInput,
  CalendarYearConfirmPayload,
  type CalendarPayload,
} from "./calendar.inputs.ts";
import { CalendarEventConnection, CalendarYear, type CalendarEvent } from "./calendar.types.ts";
import { confirmCalendarYear, setCalendarDay, takeCalendarDay } from "./change-calendar.ts";

const INPUT = { description: "What is asked for." };

/** China's working days: read by everybody signed in, kept by the secretariat and administrators. */
@Resolver(() => CalendarYear)
export class CalendarResolver {
  @Query(() => CalendarYear, {
    nullable: true,
    description:
      "One year of China's working days, for everybody signed in; null for years before 2000 and after 2100.",
  })
  async calendarYear(
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Ctx() context: Context,
  ): Promise<CalendarYear | null> {
    signedIn(context);
    if (calendarYearProblems(year).length > 0) return null;
    return new CalendarYear(await calendarYear(context.db.prisma, year));
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  editable(@Root() _year: CalendarYear, @Ctx() context: Context): boolean {
    return managesCalendar(signedIn(context));
  }

  @FieldResolver(() => CalendarEventConnection, {
    nullable: true,
    description: "What was done to it, the newest first; null for all but the office.",
  })
  async history(
    @Root() { stored }: CalendarYear,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CalendarEvent> | null> {
    const page = readPage(args);
    if (!readsCalendarHistory(signedIn(context))) return null;
    return pageOfCalendarHistory(context, stored.id, page);
  }

  @Mutation(() => CalendarDaySetPayload, {
    description: "Enter a day or say it anew; for the secretariat and administrators.",
  })
  async calendarDaySet(
    @Arg("input", () => CalendarDaySetInput, INPUT) input: CalendarDaySetInput,
    @Ctx() context: Context,
  ): Promise<CalendarPayload> {
    const { day, kind, expectedVersion } = input;
    const [nameEn, nameZh] = [input.nameEn.trim(), input.nameZh.trim()];
    const facts = { day, kind, nameEn, nameZh, source: input.source.trim() };
    return answer(context, await setCalendarDay(actingIn(context), facts, expectedVersion));
  }

  @Mutation(() => CalendarDayRemovePayload, {
    description: "Make a day an ordinary one again; for the secretariat and administrators.",
  })
  async calendarDayRemove(
    @Arg("input", () => CalendarDayRemoveInput, INPUT)
    { day, expectedVersion }: CalendarDayRemoveInput,
    @Ctx() context: Context,
  ): Promise<CalendarPayload> {
    return answer(context, await takeCalendarDay(actingIn(context), day, expectedVersion));
  }

  @Mutation(() => CalendarYearConfirmPayload, {
    description:
      "Say whether all days of a year are published and entered; for the secretariat and administrators.",
  })
  async calendarYearConfirm(
    @Arg("input", () => CalendarYearConfirmInput, INPUT) input: CalendarYearConfirmInput,
    @Ctx() context: Context,
  ): Promise<CalendarPayload> {
    const { year, known, expectedVersion } = input;
    const said = { year, isKnown: known, source: known ? (input.source ?? "").trim() : "" };
    return answer(context, await confirmCalendarYear(actingIn(context), said, expectedVersion));
  }
}

function answer({ locale }: Context, result: Result<StoredYear>): CalendarPayload {
  return result.ok
    ? { calendarYear: new CalendarYear(result.value), problems: [] }
    : { calendarYear: null, problems: toProblems(result.problems, locale) };
}
