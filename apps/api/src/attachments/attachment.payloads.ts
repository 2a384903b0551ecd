import { Field, ObjectType } from "type-graphql";
import { Application } from "../applications/application.types.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Attachment } from "./attachment.types.ts";

const PROBLEMS = { description: "Why nothing was changed, all at once; empty on success." };

@ObjectType({ description: "An upload that was begun, and where its bytes go." })
export class AttachmentUpload {
  @Field(() => Attachment, { description: "The file as it will be." })
  readonly attachment!: Attachment;

  @Field(() => String, {
    nullable: true,
    description:
      "The one-time address for a PUT with the bytes as its body, as a path at the portal's address, good for the person who begun the upload; null when all bytes are there already.",
  })
  readonly url!: string | null;

  @Field(() => DateTime, {
    description: "Until when bytes are taken; every byte that arrives moves it on.",
  })
  readonly expiresAt!: Date;
}

@ObjectType({ description: "Where to send the file, or why it is not taken." })
export class AttachmentUploadStartPayload {
  @Field(() => AttachmentUpload, {
    nullable: true,
    description: "The upload; null when it was refused.",
  })
  readonly upload!: AttachmentUpload | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "Where to send the file for a message, or why it is not taken." })
export class MessageFileUploadStartPayload {
  @Field(() => AttachmentUpload, {
    nullable: true,
    description: "The upload; null when it was refused.",
  })
  readonly upload!: AttachmentUpload | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "The file with what is said about it, or why it was not changed." })
export class AttachmentDescribePayload {
  @Field(() => Attachment, {
    nullable: true,
    description: "The file as it stands now; null when it was refused.",
  })
  readonly attachment!: Attachment | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "The application without the file, or why it is still there." })
export class AttachmentRemovePayload {
  @Field(() => Attachment, {
    nullable: true,
    description:
      "The file that was taken out, when it is kept for the record; null when it is gone for good or nothing was changed.",
  })
  readonly attachment!: Attachment | null;

  @Field(() => Application, {
    nullable: true,
    description: "The application as it stands now; null when nothing was changed.",
  })
  readonly application!: Application | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}
