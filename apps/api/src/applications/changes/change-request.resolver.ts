import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { permitExtension } from "@regolith/domain";
import { pinnedName } from "@regolith/words";
import { signedIn, type Context } from "../../context.ts";
import type { Connection } from "../../graphql/connection.ts";
import { PageArgs, readPage } from "../../graphql/page.ts";
import { actingIn, repeatableChange, toPayload } from "../application-payload.ts";
import { wholeOf } from "../application-reads.ts";
import { ApplicationExtendChangesInput } from "../application.inputs.ts";
import { ApplicationExtendChangesPayload } from "../application.payloads.ts";
import { Application } from "../application.types.ts";
import { pageOfRequests, readDifferences, readFileDifferences } from "./change-request-reads.ts";
import {
  ChangeRequest,
  ChangeRequestConnection,
  ChangeRequestSection,
  pathOfChange,
} from "./change-request.types.ts";
import { FileDifference, SectionDifference } from "./difference.types.ts";
import { extendChanges } from "./extend-changes.ts";

/** What the office asked an applicant to change. */
@Resolver(() => Application)
export class ApplicationChangesResolver {
  @FieldResolver(() => ChangeRequest, {
    nullable: true,
    description: "The open request for changes; null when there is none.",
  })
  async changeRequest(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<ChangeRequest | null> {
    const { changeRequest } = await wholeOf(context, head.id);
    return changeRequest && new ChangeRequest(changeRequest, head);
  }

  @FieldResolver(() => ChangeRequestConnection, {
    description: "All requests for changes, oldest first, with what was changed.",
  })
  async changeRequests(
    @Root() { head }: Application,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ChangeRequest>> {
    return pageOfRequests(context, head, readPage(args));
  }

  @Mutation(() => ApplicationExtendChangesPayload, {
    description: "Give the applicant more time for changes, with a reason; secretariat.",
  })
  async applicationExtendChanges(
    @Arg("input", () => ApplicationExtendChangesInput, { description: "What is asked for." })
    input: ApplicationExtendChangesInput,
    @Ctx() context: Context,
  ) {
    const { dueOn, reason } = input;
    const request = { ...repeatableChange("applicationExtendChanges", input), dueOn, reason };
    return toPayload(context, await extendChanges(actingIn(context), request));
  }
}

/** What came of a request for changes. */
@Resolver(() => ChangeRequest)
export class ChangeRequestResolver {
  @FieldResolver(() => Boolean, { description: "Whether the viewer may give more time now." })
  extendable(@Root() { state, head }: ChangeRequest, @Ctx() context: Context): boolean {
    return state === "OPEN" && permitExtension(head, signedIn(context)).ok;
  }

  @FieldResolver(() => [SectionDifference], {
    description:
      "What was changed in each section that was named, since it was asked: until the changes are sent, as it stands now. Holds no more than the viewer reads of the answers. Empty for requests made before answers were kept.",
  })
  differences(
    @Root() request: ChangeRequest,
    @Ctx() context: Context,
  ): Promise<SectionDifference[]> {
    return readDifferences(context, request);
  }

  @FieldResolver(() => [FileDifference], {
    description: "Attached files that came, went, or are said to be something else since.",
  })
  fileDifferences(
    @Root() request: ChangeRequest,
    @Ctx() context: Context,
  ): Promise<FileDifference[]> {
    return readFileDifferences(context, request);
  }
}

/** What a change is pinned to. */
@Resolver(() => ChangeRequestSection)
export class ChangeRequestSectionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What the row and the question are called, in the language of Accept-Language; null for a whole section.",
  })
  pinnedTo(@Root() { change }: ChangeRequestSection, @Ctx() { locale }: Context): string | null {
    return pinnedName(pathOfChange(change), locale);
  }
}
