import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { PolicyVersion as StoredVersion } from "@regolith/db";
import { policyChanges, POLICY_SETTINGS, type PolicySetting } from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { describedEnum } from "../graphql/enum.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { PolicySettingsFields } from "./policy-settings.types.ts";

@ObjectType({
  description: "The rules of the programme as one round and its applications keep them.",
})
export class RoundPolicy extends PolicySettingsFields {
  @Field(() => Int, { description: "Number of the version." })
  readonly version!: number;
}

@ObjectType({ description: "The settings of one version." })
export class PolicyValues extends PolicySettingsFields {}

export const PolicySettingEnum = describedEnum(
  "PolicySetting",
  "A setting of the policy, by the name of its field.",
  POLICY_SETTINGS,
  Object.fromEntries(
    POLICY_SETTINGS.map((setting) => [setting, `The field \`${setting}\`.`]),
  ) as Record<PolicySetting, string>,
);

@ObjectType({ description: "One setting that a version said differently from the one before." })
export class PolicyChange {
  @Field(() => PolicySettingEnum, { description: "Which." })
  readonly setting!: PolicySetting;

  @Field(() => String, { description: "As it was: a number, true or false; empty for no days." })
  readonly before!: string;

  @Field(() => String, { description: "As it became." })
  readonly after!: string;
}

@ObjectType("PolicyVersion", {
  description: "A version of the rules of the programme, with who made it. Never changed itself.",
})
export class PolicyVersion {
  readonly version: StoredVersion;

  constructor(version: StoredVersion) {
    this.version = version;
  }

  @Field(() => Int, { description: "1, 2, 3, …; the highest is in force." })
  get number(): number {
    return this.version.number;
  }

  @Field(() => PolicyValues, { description: "What it says." })
  get settings(): PolicyValues {
    return this.version.policy;
  }

  @Field(() => [PolicyChange], {
    description: "What it said differently from the one before; empty for the first.",
  })
  get changes(): PolicyChange[] {
    const { before, policy } = this.version;
    return before === null ? [] : policyChanges(before, policy);
  }

  @Field(() => String, { description: "Why it was made; empty for the first." })
  get note(): string {
    return this.version.note;
  }

  @Field(() => DateTime, { description: "When it was made." })
  get createdAt(): Date {
    return this.version.createdAt;
  }

  @Field(() => String, {
    nullable: true,
    description: "Who made it; null for what the portal itself set up.",
  })
  get createdBy(): string | null {
    return this.version.createdBy;
  }
}

export const PolicyVersionConnection = connectionType(
  "PolicyVersion",
  () => PolicyVersion,
  "versions of the policy",
);

@InputType({ description: "A new version of the policy: all settings, and why." })
export class PolicyVersionCreateInput extends PolicySettingsFields {
  @Field(() => Int, { description: "Number of the version that was looked at, the newest." })
  readonly expectedVersion!: number;

  @Field(() => String, { description: "Why, in a sentence or two." })
  readonly note!: string;

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
  })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: "The version that was made, or why none was." })
export class PolicyVersionCreatePayload {
  @Field(() => PolicyVersion, {
    nullable: true,
    description: "The version now in force; null when it was refused.",
  })
  readonly policyVersion!: PolicyVersion | null;

  @Field(() => [Problem], {
    description: "Why nothing was changed, all at once; empty on success.",
  })
  readonly problems!: readonly Problem[];
}
