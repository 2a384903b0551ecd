import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { findAttachments } from "@regolith/db";
import { attachmentActions, type AttachmentAction, type Result } from "@regolith/domain";
import {
  actingIn,
  applicationId,
  readAnew,
  repeatableBy,
} from "../applications/application-payload.ts";
import { headOf } from "../applications/application-reads.ts";
import { signedIn, type Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { Problem, toProblems } from "../graphql/problem.types.ts";
import { Person } from "../people/person.types.ts";
import { loadPerson, type ShownPerson } from "../people/to-person.ts";
import { AttachmentActionEnum } from "./attachment.enums.ts";
import {
  AttachmentDescribeInput,
  AttachmentRemoveInput,
  AttachmentUploadStartInput,
  MessageFileUploadStartInput,
} from "./attachment.inputs.ts";
import {
  AttachmentDescribePayload,
  AttachmentRemovePayload,
  AttachmentUploadStartPayload,
  MessageFileUploadStartPayload,
} from "./attachment.payloads.ts";
import { fileOf, forgetFiles, isOfTheOffice } from "./attachment-reads.ts";
import { Attachment } from "./attachment.types.ts";
import { describeFile, removeFile } from "./change-attachment.ts";
import { addressOfUpload } from "./http/addresses.ts";
import { startUpload, type StartedUpload } from "./start-upload.ts";

const INPUT = { description: "What is asked for." };

/** Attaching files, and what of a file depends on who looks. */
@Resolver(() => Attachment)
export class AttachmentsResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description:
      "Who sent it; null for one that came with a message of the office, which speaks to the applicant's side as one.",
  })
  async uploadedBy(
    @Root() { file }: Attachment,
    @Ctx() context: Context,
  ): Promise<ShownPerson | null> {
    return (await isOfTheOffice(context, file)) ? null : loadPerson(context, file.uploadedById);
  }

  @FieldResolver(() => [AttachmentActionEnum], {
    description: "What the viewer may do with it now.",
  })
  async availableActions(
    @Root() { file }: Attachment,
    @Ctx() context: Context,
  ): Promise<readonly AttachmentAction[]> {
    const head = await headOf(context, file.applicationId);
    return head === null ? [] : attachmentActions(head, file, signedIn(context));
  }

  @FieldResolver(() => [Problem], { description: "Why it was refused; empty when it was not." })
  refusal(@Root() { file }: Attachment, @Ctx() { locale }: Context): Problem[] {
    return toProblems(file.refusal, locale);
  }

  @Mutation(() => AttachmentUploadStartPayload, {
    description: "Make room for a file and get the one-time address its bytes are sent to.",
  })
  async attachmentUploadStart(
    @Arg("input", () => AttachmentUploadStartInput, INPUT) input: AttachmentUploadStartInput,
    @Ctx() context: Context,
  ): Promise<AttachmentUploadStartPayload> {
    const { name, sizeBytes, kind, caption } = input;
    const started = await startUpload(actingIn(context), {
      ...{ name, sizeBytes, kind, caption: caption ?? "", channel: null },
      applicationId: applicationId({ id: input.applicationId }),
      repeatable: repeatableBy("attachmentUploadStart", input),
    });
    return answerStart(context, started);
  }

  @Mutation(() => MessageFileUploadStartPayload, {
    description:
      "Make room for a file that is to go with a message, and get the one-time address its bytes are sent to. Then name it in messageSend.",
  })
  async messageFileUploadStart(
    @Arg("input", () => MessageFileUploadStartInput, INPUT) input: MessageFileUploadStartInput,
    @Ctx() context: Context,
  ): Promise<MessageFileUploadStartPayload> {
    const { name, sizeBytes, channel } = input;
    const started = await startUpload(actingIn(context), {
      ...{ name, sizeBytes, channel, kind: "OTHER", caption: "" },
      applicationId: applicationId({ id: input.applicationId }),
      repeatable: repeatableBy("messageFileUploadStart", input),
    });
    return answerStart(context, started);
  }

  @Mutation(() => AttachmentDescribePayload, {
    description: "Say what a file is to its application.",
  })
  async attachmentDescribe(
    @Arg("input", () => AttachmentDescribeInput, INPUT) input: AttachmentDescribeInput,
    @Ctx() context: Context,
  ): Promise<AttachmentDescribePayload> {
    const { expectedVersion, kind, caption } = input;
    const change = { id: idOf("Attachment", input.id), expectedVersion, kind, caption };
    const changed = await describeFile(actingIn(context), change);
    if (!changed.ok) {
      return { attachment: null, problems: toProblems(changed.problems, context.locale) };
    }
    const file = await fileOf(context, changed.value.id);
    return { attachment: file && new Attachment(file), problems: [] };
  }

  @Mutation(() => AttachmentRemovePayload, {
    description:
      "Take a file out of its application, or give up sending it. What was submitted is kept for the record, anything else is deleted for good.",
  })
  async attachmentRemove(
    @Arg("input", () => AttachmentRemoveInput, INPUT) input: AttachmentRemoveInput,
    @Ctx() context: Context,
  ): Promise<AttachmentRemovePayload> {
    const { expectedVersion } = input;
    const change = { id: idOf("Attachment", input.id), expectedVersion };
    const removed = await removeFile(actingIn(context), change);
    if (!removed.ok) {
      const problems = toProblems(removed.problems, context.locale);
      return { attachment: null, application: null, problems };
    }
    const { id, applicationId: ofApplication } = removed.value;
    forgetFiles(context, ofApplication);
    const application = await readAnew(context, ofApplication);
    const file = await fileOf(context, id);
    return { attachment: file && new Attachment(file), application, problems: [] };
  }
}

async function answerStart(
  { db, locale }: Context,
  started: Result<StartedUpload>,
): Promise<AttachmentUploadStartPayload> {
  if (!started.ok) return { upload: null, problems: toProblems(started.problems, locale) };
  const { id, token } = started.value;
  const file = (await findAttachments(db.prisma, [id])).get(id);
  if (file === undefined) throw new Error(`Upload ${id} went as it was begun`);
  const url = token === null ? null : addressOfUpload(token);
  const { expiresAt } = file;
  return { upload: { attachment: new Attachment(file), url, expiresAt }, problems: [] };
}
