import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { findOfficeRound, undecidedAmong, type OfferList } from "@regolith/db";
import {
  managesRounds,
  readsRoundsOffice,
  roundState,
  type Result,
  type RoundState,
} from "@regolith/domain";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { loadFromCatalogue } from "../catalogue/read.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { idOf } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Sample } from "../samples/sample.types.ts";
import {
  createRound,
  editRound,
  publishRound,
  publishRoundResults,
  type RoundToChange,
} from "./change-round.ts";
import { offerSamples, toOfferFilter } from "./offer-samples.ts";
import { OfferListEnum } from "./office-round.enums.ts";
import {
  OfferFilterInput,
  RoundCreateInput,
  RoundEditInput,
  RoundOfferSamplesInput,
  RoundPublishInput,
  RoundResultsPublishInput,
} from "./office-round.inputs.ts";
import { pageOfOffers, pageOfRoundHistory, pageOfRounds } from "./office-round-page.ts";
import {
  RoundCreatePayload,
  RoundEditPayload,
  RoundOfferSamplesPayload,
  RoundPublishPayload,
  RoundResultsPublishPayload,
  type RoundPayload,
} from "./office-round.payloads.ts";
import {
  OfficeRound,
  OfficeRoundConnection,
  RoundEventConnection,
  RoundOffer,
  RoundOfferConnection,
  RoundStatusCount,
  type RoundEvent,
} from "./office-round.types.ts";
import { RoundStateEnum } from "./round.enums.ts";
import { countsOf, forgetRound, publishedAt } from "./round-reads.ts";

const INPUT = { description: "What is asked for." };

/** Rounds as the office prepares them: read by office and chair, kept by the secretariat. */
@Resolver(() => OfficeRound)
export class OfficeRoundResolver {
  @Query(() => OfficeRoundConnection, {
    nullable: true,
    description:
      "All rounds, those in preparation too, the one that opens last first; for office and chair, null for others.",
  })
  async officeRounds(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<OfficeRound> | null> {
    const page = readPage(args);
    return readsRoundsOffice(signedIn(context)) ? pageOfRounds(context, page) : null;
  }

  @Query(() => OfficeRound, {
    nullable: true,
    description: "A round by its code, for office and chair; null for none, and for others.",
  })
  async officeRound(
    @Arg("code", () => String, { description: "E.g. `2027-1`." }) code: string,
    @Ctx() context: Context,
  ): Promise<OfficeRound | null> {
    if (!readsRoundsOffice(signedIn(context))) return null;
    const found = await findOfficeRound(context.db.prisma, { code });
    return found && new OfficeRound(found);
  }

  @FieldResolver(() => RoundStateEnum, { description: "Where it stands by the server's clock." })
  state(@Root() { round }: OfficeRound, @Ctx() context: Context): RoundState {
    return roundState(round, context.now());
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  editable(@Root() _round: OfficeRound, @Ctx() context: Context): boolean {
    return managesRounds(signedIn(context));
  }

  @FieldResolver(() => [RoundStatusCount], {
    description: "How many submitted applications of it stand in each status.",
  })
  async applicationCounts(
    @Root() { round }: OfficeRound,
    @Ctx() context: Context,
  ): Promise<readonly RoundStatusCount[]> {
    return countsOf(context, round.id);
  }

  @FieldResolver(() => RoundEventConnection, {
    description: "What was done to it, the newest first.",
  })
  async history(
    @Root() { round }: OfficeRound,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<RoundEvent>> {
    return pageOfRoundHistory(context, round.id, readPage(args));
  }

  @FieldResolver(() => RoundOfferConnection, {
    description: "Samples it offers, or could offer, by number.",
  })
  async offers(
    @Root() { round }: OfficeRound,
    @Arg("list", () => OfferListEnum, { description: "Which of the two." }) list: OfferList,
    @Arg("filter", () => OfferFilterInput, {
      nullable: true,
      description: "Which of them; all when left out.",
    })
    filter: OfferFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<RoundOffer>> {
    const asked = { roundId: round.id, list, ...toOfferFilter(filter ?? {}) };
    return pageOfOffers(context, asked, readPage(args));
  }

  @Mutation(() => RoundCreatePayload, {
    description: "Prepare a round that only the office sees; for the secretariat.",
  })
  async roundCreate(
    @Arg("input", () => RoundCreateInput, INPUT) input: RoundCreateInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    const repeatable = repeatableBy("roundCreate", input);
    return answer(context, await createRound(actingIn(context), { input, repeatable }));
  }

  @Mutation(() => RoundEditPayload, {
    description:
      "Say everything of a round anew; for the secretariat. Once it is open nobody who relies on it is left with less.",
  })
  async roundEdit(
    @Arg("input", () => RoundEditInput, INPUT) input: RoundEditInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return answer(context, await editRound(actingIn(context), toChange(input), input));
  }

  @Mutation(() => RoundOfferSamplesPayload, {
    description:
      "Change what a round offers, by numbers or by filters, all of it or nothing; for the secretariat.",
  })
  async roundOfferSamples(
    @Arg("input", () => RoundOfferSamplesInput, INPUT) input: RoundOfferSamplesInput,
    @Ctx() context: Context,
  ): Promise<RoundOfferSamplesPayload> {
    const offered = await offerSamples(actingIn(context), toChange(input), input);
    const { added, removed } = offered.ok ? offered.value : { added: 0, removed: 0 };
    const payload = await answer(
      context,
      offered.ok ? { ok: true, value: offered.value.id } : offered,
    );
    return { ...payload, added, removed };
  }

  @Mutation(() => RoundPublishPayload, {
    description:
      "Show a round to everybody; for the secretariat. It keeps the policy and the form of that moment.",
  })
  async roundPublish(
    @Arg("input", () => RoundPublishInput, INPUT) input: RoundPublishInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return answer(context, await publishRound(actingIn(context), toChange(input)));
  }

  @Mutation(() => RoundResultsPublishPayload, {
    description:
      "Show everybody what became of a round that closed, once every application is decided; for the secretariat.",
  })
  async roundResultsPublish(
    @Arg("input", () => RoundResultsPublishInput, INPUT) input: RoundResultsPublishInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return answer(context, await publishRoundResults(actingIn(context), toChange(input)));
  }

  @FieldResolver(() => Int, {
    description: "How many applications its results wait for.",
  })
  async undecidedCount(@Root() { round }: OfficeRound, @Ctx() context: Context): Promise<number> {
    return undecidedAmong(await countsOf(context, round.id));
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "When its results were published last; null before.",
  })
  async resultsPublishedAt(
    @Root() { round }: OfficeRound,
    @Ctx() context: Context,
  ): Promise<Date | null> {
    return publishedAt(context, round.id);
  }
}

/** The sample of an offer, out of the catalogue. */
@Resolver(() => RoundOffer)
export class RoundOfferResolver {
  @FieldResolver(() => Sample, { description: "The sample." })
  sample(
    @Root() { sampleId }: RoundOffer,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return loadFromCatalogue(context, info, "Sample", sampleId);
  }
}

function toChange({ id, expectedVersion }: RoundPublishInput): RoundToChange {
  return { id: idOf("OfficeRound", id), expectedVersion };
}

async function answer(context: Context, result: Result<string>): Promise<RoundPayload> {
  if (!result.ok) return { round: null, problems: toProblems(result.problems, context.locale) };
  forgetRound(context, result.value);
  const round = await findOfficeRound(context.db.prisma, { id: result.value });
  return { round: round && new OfficeRound(round), problems: [] };
}
