import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Attachment as StoredAttachment } from "@regolith/db";
import { isDownloadable, type AttachmentKind, type AttachmentState } from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { AttachmentKindEnum, AttachmentStateEnum } from "./attachment.enums.ts";
import { addressOfFile } from "./http/addresses.ts";

@ObjectType("Attachment", {
  implements: Node,
  description:
    "A file of an application or of a message about it: PDF, PNG or JPEG by its content.",
})
export class Attachment implements NodeObject {
  readonly __typename = "Attachment";
  readonly file: StoredAttachment;

  constructor(file: StoredAttachment) {
    this.file = file;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("Attachment", this.file.id);
  }

  @Field(() => Int, { description: "Counts saved changes; mutations name the one they looked at." })
  get version(): number {
    return this.file.version;
  }

  @Field(() => String, {
    description: "Its name as the sender gave it, without folders and control characters.",
  })
  get name(): string {
    return this.file.name;
  }

  @Field(() => AttachmentKindEnum, { description: "What it is to the application." })
  get kind(): AttachmentKind {
    return this.file.kind;
  }

  @Field(() => String, {
    description: "A few words about it, at most 300 characters; may be empty.",
  })
  get caption(): string {
    return this.file.caption;
  }

  @Field(() => AttachmentStateEnum, { description: "How it stands with it." })
  get state(): AttachmentState {
    return this.file.state;
  }

  @Field(() => String, {
    nullable: true,
    description:
      "`application/pdf`, `image/png` or `image/jpeg`, by its content; null until all of it is there.",
  })
  get mediaType(): string | null {
    return this.file.mediaType;
  }

  @Field(() => Int, {
    nullable: true,
    description: "Size in bytes; null until all of it is there.",
  })
  get sizeBytes(): number | null {
    return this.file.sizeBytes;
  }

  @Field(() => Int, { description: "How many bytes have arrived." })
  get receivedBytes(): number {
    return this.file.sizeBytes ?? this.file.receivedBytes;
  }

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of its bytes, 64 hexadecimal digits; null until all of it is there.",
  })
  get sha256(): string | null {
    return this.file.sha256;
  }

  @Field(() => DateTime, { description: "When its upload was begun." })
  get startedAt(): Date {
    return this.file.startedAt;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When the last byte arrived; null until then.",
  })
  get uploadedAt(): Date | null {
    return this.file.receivedAt;
  }

  @Field(() => Boolean, {
    description: "Whether a malware scanner has looked at it. Without a scanner set up none does.",
  })
  get scanned(): boolean {
    return this.file.scannedAt !== null;
  }

  @Field(() => DateTime, {
    nullable: true,
    description:
      "When it was taken out of an application that had been submitted with it; it is kept for the record.",
  })
  get removedAt(): Date | null {
    return this.file.removedAt;
  }

  @Field(() => String, {
    nullable: true,
    description:
      "Where it can be downloaded by whoever may see the application, or read the message it went with, as a path at the portal's address; null while it cannot be.",
  })
  get downloadUrl(): string | null {
    return isDownloadable(this.file.state) ? addressOfFile(this.id) : null;
  }
}

export const AttachmentConnection = connectionType(
  "Attachment",
  () => Attachment,
  "files in the order they came",
);

@ObjectType({ description: "What may go with one message." })
export class MessageFileAllowance {
  @Field(() => Int, { description: "Most files." })
  readonly maxFiles!: number;

  @Field(() => Int, { description: "Most bytes of one file." })
  readonly maxFileBytes!: number;

  @Field(() => Int, { description: "Most bytes of all files together." })
  readonly maxTotalBytes!: number;
}

@ObjectType({ description: "What may be attached to one application, and what is." })
export class AttachmentAllowance {
  @Field(() => Int, { description: "Most files." })
  readonly maxFiles!: number;

  @Field(() => Int, { description: "Most bytes of one file." })
  readonly maxFileBytes!: number;

  @Field(() => Int, { description: "Most bytes of all files together." })
  readonly maxTotalBytes!: number;

  @Field(() => Int, { description: "Most pixels of a picture." })
  readonly maxPicturePixels!: number;

  @Field(() => Int, { description: "How many files there are; those taken out do not count." })
  readonly files!: number;

  @Field(() => Int, { description: "How many bytes they have together." })
  readonly bytes!: number;

  @Field(() => Boolean, { description: "Whether the viewer may attach files now." })
  readonly mayAttach!: boolean;
}
