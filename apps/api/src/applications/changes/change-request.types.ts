import { Field, Int, ObjectType } from "type-graphql";
import type { ApplicationHead, AskedChange, ChangeRequest as StoredRequest } from "@regolith/db";
import { SECTION_NAMES, type SectionKey } from "@regolith/domain";
import { connectionType } from "../../graphql/connection.ts";
import { describedEnum } from "../../graphql/enum.ts";
import { DateTime } from "../../graphql/scalars.ts";
import { SectionKeyEnum } from "../application.enums.ts";

export const CHANGE_REQUEST_STATES = ["OPEN", "ANSWERED", "LAPSED", "ENDED"] as const;
export type ChangeRequestState = (typeof CHANGE_REQUEST_STATES)[number];

export const ChangeRequestStateEnum = describedEnum(
  "ChangeRequestState",
  "How a request for changes stands.",
  CHANGE_REQUEST_STATES,
  {
    OPEN: "The applicant is asked.",
    ANSWERED: "The changes were sent.",
    LAPSED: "Nothing was sent by the due date.",
    ENDED: "The application ended meanwhile.",
  },
);

@ObjectType({
  description: "A change the office wants: of a section, a row of it, or one of its questions.",
})
export class ChangeRequestSection {
  readonly change: AskedChange;

  constructor(change: AskedChange) {
    this.change = change;
  }

  @Field(() => SectionKeyEnum, { description: "Which section; it unlocks." })
  get section(): SectionKey {
    return this.change.section;
  }

  @Field(() => Int, {
    nullable: true,
    description: "Place of a row, from 0, when it was asked; null for what is in no row.",
  })
  get row(): number | null {
    return this.change.row;
  }

  @Field(() => String, {
    nullable: true,
    description: "Name of a question, as in paths of problems; null for all of the section or row.",
  })
  get field(): string | null {
    return this.change.field;
  }

  @Field(() => [String], { description: "Where it is pinned, as in paths of problems." })
  get path(): string[] {
    return pathOfChange(this.change);
  }

  @Field(() => String, { description: "What has to change and why." })
  get reason(): string {
    return this.change.reason;
  }

  @Field(() => DateTime, { description: "Since when it is asked." })
  get askedAt(): Date {
    return this.change.askedAt;
  }
}

/** Where a change is pinned, as in paths of problems. */
export function pathOfChange({ section, row, field }: AskedChange): string[] {
  return [
    SECTION_NAMES[section],
    ...(row === null ? [] : [String(row)]),
    ...(field === null ? [] : [field]),
  ];
}

@ObjectType({ description: "More time that the office gave for changes." })
export class ChangeRequestExtension {
  @Field(() => DateTime, { description: "When it was given." })
  readonly at!: Date;

  @Field(() => DateTime, { description: "The due date before." })
  readonly fromDueAt!: Date;

  @Field(() => DateTime, { description: "The due date from then on." })
  readonly toDueAt!: Date;

  @Field(() => String, { description: "Why, in words." })
  readonly reason!: string;
}

@ObjectType({
  description:
    "A request of the office to change named sections by a due date; only those unlock, and the time is not the office's.",
})
export class ChangeRequest {
  readonly request: StoredRequest;
  readonly head: ApplicationHead;

  constructor(request: StoredRequest, head: ApplicationHead) {
    this.request = request;
    this.head = head;
  }

  @Field(() => ChangeRequestStateEnum, { description: "How it stands." })
  get state(): ChangeRequestState {
    const { answeredAt, lapsedAt } = this.request;
    if (answeredAt !== null) return "ANSWERED";
    if (lapsedAt !== null) return "LAPSED";
    return this.head.status === "CHANGES_REQUESTED" ? "OPEN" : "ENDED";
  }

  @Field(() => DateTime, { description: "When it was asked." })
  get askedAt(): Date {
    return this.request.askedAt;
  }

  @Field(() => DateTime, {
    description: "By when the changes are to be sent: 24:00 Beijing time of a day.",
  })
  get dueAt(): Date {
    return this.request.dueAt;
  }

  @Field(() => DateTime, { nullable: true, description: "When the changes were sent." })
  get answeredAt(): Date | null {
    return this.request.answeredAt;
  }

  @Field(() => DateTime, { nullable: true, description: "When it lapsed." })
  get lapsedAt(): Date | null {
    return this.request.lapsedAt;
  }

  @Field(() => [ChangeRequestSection], {
    description: "What is asked, in the order of the form.",
  })
  get sections(): ChangeRequestSection[] {
    return this.request.sections.map((change) => new ChangeRequestSection(change));
  }

  @Field(() => [ChangeRequestExtension], { description: "More time that was given, oldest first." })
  get extensions(): readonly ChangeRequestExtension[] {
    return this.request.extensions;
  }
}

export const ChangeRequestConnection = connectionType(
  "ChangeRequest",
  () => ChangeRequest,
  "requests for changes, oldest first",
);
