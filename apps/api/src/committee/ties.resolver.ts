import { tiesOf } from "@regolith/db";
import type { Result } from "@regolith/domain";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { policyOfRound } from "../applications/application-reads.ts";
import { signedIn, type Context } from "../context.ts";
import { idOf, toGlobalId } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { declareTie, dropEntry, enterPublication, keepKeywords, keepsTies } from "./change-ties.ts";
import {
  CommitteeTies,
  CommitteeTiesPayload,
  JointPublicationAddInput,
  JointPublicationRemoveInput,
  ReviewerKeywordsSaveInput,
  TieAddInput,
  TieRemoveInput,
} from "./ties.types.ts";

const INPUT = { description: "What is asked for." };

/** What somebody of the committee keeps about themselves. */
@Resolver()
export class TiesResolver {
  @Query(() => CommitteeTies, {
    nullable: true,
    description: "The viewer's own ties, papers and keywords; null for all but the committee.",
  })
  async committeeTies(@Ctx() context: Context): Promise<CommitteeTies | null> {
    return keepsTies(signedIn(context)) ? readTies(context) : null;
  }

  @Mutation(() => CommitteeTiesPayload, {
    description: "Declare a tie; files it makes a conflict of interest with are shut at once.",
  })
  async tieAdd(
    @Arg("input", () => TieAddInput, INPUT) input: TieAddInput,
    @Ctx() context: Context,
  ): Promise<CommitteeTiesPayload> {
    const { kind, name, email, institution, note } = input;
    const tie = { kind, name, email, institution, note };
    return payload(
      context,
      await declareTie(actingIn(context), tie, repeatableBy("tieAdd", input)),
    );
  }

  @Mutation(() => CommitteeTiesPayload, {
    description: "Take a tie out of one's list; a conflict of interest it made stands.",
  })
  async tieRemove(
    @Arg("input", () => TieRemoveInput, INPUT) { id }: TieRemoveInput,
    @Ctx() context: Context,
  ): Promise<CommitteeTiesPayload> {
    return payload(context, await dropEntry(actingIn(context), "TIE", idOf("Tie", id)));
  }

  @Mutation(() => CommitteeTiesPayload, {
    description: "Enter a paper; files of those it was written with are shut at once.",
  })
  async jointPublicationAdd(
    @Arg("input", () => JointPublicationAddInput, INPUT) input: JointPublicationAddInput,
    @Ctx() context: Context,
  ): Promise<CommitteeTiesPayload> {
    const { title, year, doi, coAuthors } = input;
    const repeatable = repeatableBy("jointPublicationAdd", input);
    const paper = { title, year, doi, coAuthors };
    return payload(context, await enterPublication(actingIn(context), paper, repeatable));
  }

  @Mutation(() => CommitteeTiesPayload, {
    description: "Take a paper out of one's list; a conflict of interest it made stands.",
  })
  async jointPublicationRemove(
    @Arg("input", () => JointPublicationRemoveInput, INPUT) { id }: JointPublicationRemoveInput,
    @Ctx() context: Context,
  ): Promise<CommitteeTiesPayload> {
    const row = idOf("JointPublication", id);
    return payload(context, await dropEntry(actingIn(context), "PUBLICATION", row));
  }

  @Mutation(() => CommitteeTiesPayload, {
    description: "Say what one knows; applications are proposed by it.",
  })
  async reviewerKeywordsSave(
    @Arg("input", () => ReviewerKeywordsSaveInput, INPUT) input: ReviewerKeywordsSaveInput,
    @Ctx() context: Context,
  ): Promise<CommitteeTiesPayload> {
    return payload(context, await keepKeywords(actingIn(context), input));
  }
}

async function readTies(context: Context): Promise<CommitteeTies> {
  const { coAuthorYears } = await policyOfRound(context, null);
  const { ties, publications, keywords, keywordsVersion } = await tiesOf(
    context.db.prisma,
    signedIn(context).id,
  );
  return {
    ties: ties.map((tie) => ({ ...tie, id: toGlobalId("Tie", tie.id) })),
    publications: publications.map((paper) => ({
      ...paper,
      id: toGlobalId("JointPublication", paper.id),
    })),
    ...{ keywords, keywordsVersion, coAuthorYears },
  };
}

async function payload(context: Context, result: Result<string>): Promise<CommitteeTiesPayload> {
  return result.ok
    ? { ties: await readTies(context), problems: [] }
    : { ties: null, problems: toProblems(result.problems, context.locale) };
}
