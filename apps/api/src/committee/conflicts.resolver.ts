import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { actingIn, toPayload } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { ConflictSetAsideInput, ConflictSetAsidePayload } from "./conflict.types.ts";
import { forgetCommittee } from "./reads.ts";
import { setAside } from "./set-conflict-aside.ts";

/** What the office does about conflicts of interest that were found. */
@Resolver()
export class ConflictsResolver {
  @Mutation(() => ConflictSetAsidePayload, {
    description:
      "Sets a conflict of interest aside that the portal found by a paper, as a namesake's: secretariat or chair, never one's own. It is not found again by the same paper; whoever was kept out by it can be asked again.",
  })
  async conflictSetAside(
    @Arg("input", () => ConflictSetAsideInput, { description: "Which, and why." })
    { id, reason }: ConflictSetAsideInput,
    @Ctx() context: Context,
  ) {
    const done = await setAside(actingIn(context), { id: idOf("Conflict", id), reason });
    if (done.ok) forgetCommittee(context, done.value);
    return toPayload(context, done);
  }
}
