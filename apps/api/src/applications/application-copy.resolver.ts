import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { mayCopy, mayImprove } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";
import {
  actingIn,
  applicationId,
  repeatableBy,
  roundId,
  toPayload,
} from "./application-payload.ts";
import { headOf } from "./application-reads.ts";
import { ApplicationCopyInput } from "./application.inputs.ts";
import { ApplicationCopyPayload } from "./application.payloads.ts";
import { Application } from "./application.types.ts";
import { copyApplication } from "./copy-application.ts";

/** Beginning an application anew from another one, and where it came from. */
@Resolver(() => Application)
export class ApplicationCopyResolver {
  @FieldResolver(() => Boolean, { description: "Whether the viewer may copy it as a new draft." })
  mayCopy(@Root() { head }: Application, @Ctx() context: Context): boolean {
    return mayCopy(head, signedIn(context));
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may improve it for a later round: their own, and declined.",
  })
  mayImprove(@Root() { head }: Application, @Ctx() context: Context): boolean {
    return mayImprove(head, signedIn(context));
  }

  @FieldResolver(() => Application, {
    nullable: true,
    description:
      "The application it was begun from; null for one begun afresh, when that draft is gone, and when it does not exist for the viewer.",
  })
  copiedFrom(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<Application | null> | null {
    return head.copiedFromId === null ? null : seen(context, head.copiedFromId);
  }

  @FieldResolver(() => Application, {
    nullable: true,
    description:
      "The declined application it improves; null for none, and when that does not exist for the viewer.",
  })
  improves(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<Application | null> | null {
    return head.improvesId === null ? null : seen(context, head.improvesId);
  }

  @Mutation(() => ApplicationCopyPayload, {
    description:
      "Begin a draft with all answers, samples, steps and team of one's own application; without its round, files, undertakings and signature.",
  })
  async applicationCopy(
    @Arg("input", () => ApplicationCopyInput, { description: "What is asked for." })
    input: ApplicationCopyInput,
    @Ctx() context: Context,
  ) {
    const copied = await copyApplication(actingIn(context), {
      id: applicationId(input),
      improves: input.improves ?? false,
      roundId: roundId(input),
      repeatable: repeatableBy("applicationCopy", input),
    });
    return toPayload(context, copied);
  }
}

async function seen(context: Context, id: string): Promise<Application | null> {
  const head = await headOf(context, id);
  return head && new Application(head);
}
