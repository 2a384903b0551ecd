import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { countPolicyVersions, findPolicyVersion, listPolicyVersions } from "@regolith/db";
import { readsPolicyHistory } from "@regolith/domain";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeNumber } from "../graphql/cursor.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { createPolicyVersion } from "./change-policy.ts";
import {
  PolicyVersion,
  PolicyVersionConnection,
  PolicyVersionCreateInput,
  PolicyVersionCreatePayload,
} from "./policy.types.ts";

const LIST = "policy-versions";

/** The rules of the programme by version: read by office and committee, made by administrators. */
@Resolver(() => PolicyVersion)
export class PolicyResolver {
  @Query(() => PolicyVersion, {
    nullable: true,
    description: "A version of the policy, for office, chair and administrators; null for others.",
  })
  async policyVersion(
    @Arg("number", () => Int, { nullable: true, description: "Which; the newest when left out." })
    number: number | null,
    @Ctx() context: Context,
  ): Promise<PolicyVersion | null> {
    if (!readsPolicyHistory(signedIn(context))) return null;
    const found = await findPolicyVersion(context.db.prisma, number ?? null);
    return found && new PolicyVersion(found);
  }

  @Query(() => PolicyVersionConnection, {
    nullable: true,
    description:
      "All versions, the newest first, for office, chair and administrators; null for others.",
  })
  async policyVersions(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PolicyVersion> | null> {
    const page = readPage(args);
    if (!readsPolicyHistory(signedIn(context))) return null;
    const { prisma } = context.db;
    const rows = await listPolicyVersions(prisma, {
      limit: page.size + 1,
      isBackward: page.isBackward,
      ...(page.cursor !== null && { after: decodeNumber(LIST, page.cursor) }),
    });
    return toConnection({
      page,
      rows,
      toNode: (row) => new PolicyVersion(row),
      list: LIST,
      keysOf: ({ number }) => [number],
      totalCount: () => countPolicyVersions(prisma),
    });
  }

  @Mutation(() => PolicyVersionCreatePayload, {
    description:
      "Make a new version of the policy; for administrators. Rounds published before keep the version they have.",
  })
  async policyVersionCreate(
    @Arg("input", () => PolicyVersionCreateInput, { description: "What is asked for." })
    input: PolicyVersionCreateInput,
    @Ctx() context: Context,
  ): Promise<PolicyVersionCreatePayload> {
    const repeatable = repeatableBy("policyVersionCreate", input);
    const made = await createPolicyVersion(actingIn(context), { input, repeatable });
    if (!made.ok) {
      return { policyVersion: null, problems: toProblems(made.problems, context.locale) };
    }
    const found = await findPolicyVersion(context.db.prisma, made.value);
    return { policyVersion: found && new PolicyVersion(found), problems: [] };
  }
}
