import type { TermsDocument, TermsState } from "@regolith/domain";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { TermsDocumentEnum, TermsStateEnum } from "./terms.enums.ts";

@ObjectType({ description: "Something named, and what is said of it." })
export class TermsFact {
  @Field(() => String, { description: "What it is about, such as a kind of data." })
  readonly name!: string;

  @Field(() => String, { description: "What is said of it." })
  readonly text!: string;
}

@ObjectType({ description: "A paragraph, with the list that follows it." })
export class TermsBlock {
  @Field(() => String, { description: "The paragraph." })
  readonly text!: string;

  @Field(() => [String], { description: "Points below it; often none." })
  readonly points!: readonly string[];

  @Field(() => [TermsFact], { description: "Named facts below it; often none." })
  readonly facts!: readonly TermsFact[];
}

@ObjectType({ description: "A part of a document under a heading." })
export class TermsPart {
  @Field(() => String, { description: "Names the part in both languages, for links to it." })
  readonly id!: string;

  @Field(() => String, { description: "Its heading." })
  readonly title!: string;

  @Field(() => [TermsBlock], { description: "What it says." })
  readonly blocks!: readonly TermsBlock[];
}

@ObjectType({ description: "A document in one language." })
export class TermsText {
  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => String, { description: "What it is, in a sentence or two." })
  readonly lead!: string;

  @Field(() => [TermsPart], { description: "Its parts, in order." })
  readonly parts!: readonly TermsPart[];
}

@ObjectType({ description: "A version of the terms of use or of the privacy notice." })
export class TermsVersion {
  @Field(() => TermsDocumentEnum, { description: "Of which document." })
  readonly document!: TermsDocument;

  @Field(() => Int, { description: "Its number, from 1 on." })
  readonly version!: number;

  @Field(() => DateTime, { description: "From when it is in force." })
  readonly inForceFrom!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "From when a newer one is in force instead; null while none is announced.",
  })
  readonly inForceUntil!: Date | null;

  @Field(() => TermsStateEnum, { description: "How it stands now, by the server's clock." })
  readonly state!: TermsState;

  @Field(() => TermsText, { description: "Its text, in the language of Accept-Language." })
  readonly text!: TermsText;
}

@ObjectType({ description: "That somebody agreed to a version. Never changed, never taken away." })
export class TermsAcceptance {
  @Field(() => TermsDocumentEnum, { description: "Which document." })
  readonly document!: TermsDocument;

  @Field(() => Int, { description: "Which version of it." })
  readonly version!: number;

  @Field(() => String, { description: "In which language it was read, BCP 47." })
  readonly language!: string;

  @Field(() => String, {
    description: "SHA-256 of the text as it was read, in hexadecimal.",
  })
  readonly textHash!: string;

  @Field(() => DateTime, { description: "When." })
  readonly at!: Date;
}

@InputType({ description: "Names a version of a document." })
export class TermsVersionInput {
  @Field(() => TermsDocumentEnum, { description: "Which document." })
  readonly document!: TermsDocument;

  @Field(() => Int, { description: "Its version; the one in force." })
  readonly version!: number;
}

@InputType({ description: "What the viewer agrees to." })
export class TermsAcceptInput {
  @Field(() => [TermsVersionInput], {
    description:
      "The versions, all of which were read in the language of Accept-Language; at most one of each document.",
  })
  readonly versions!: readonly TermsVersionInput[];
}

@ObjectType({ description: "What the viewer has agreed to now, or why nothing was recorded." })
export class TermsAcceptPayload {
  @Field(() => [TermsAcceptance], {
    nullable: true,
    description: "Everything the viewer agreed to, newest first; null when refused.",
  })
  readonly acceptances!: readonly TermsAcceptance[] | null;

  @Field(() => [Problem], {
    description: "Every reason why nothing was recorded; empty on success.",
  })
  readonly problems!: readonly Problem[];
}
