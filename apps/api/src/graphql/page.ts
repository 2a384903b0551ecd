import { ArgsType, Field, Int } from "type-graphql";
import { badUserInput } from "./errors.ts";

export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;

/** The arguments of every list that can grow. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many from the start or after `after`, 1 to 100; 20 when nothing is said.",
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor after which the page begins." })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many from the end or before `before`, 1 to 100.",
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor before which the page ends." })
  readonly before?: string | null;
}

/** One page asked for: how many, from where, in which direction. */
export interface Page {
  readonly size: number;
  /** True when counted from the end. */
  readonly isBackward: boolean;
  /** Cursor the page begins after, or ends before. */
  readonly cursor: string | null;
}

/** Reads the arguments of a list. Throws BAD_USER_INPUT instead of guessing. */
export function readPage(args: PageArgs): Page {
  const { first = null, after = null, last = null, before = null } = args;
  const isBackward = last !== null || before !== null;
  if (isBackward && (first !== null || after !== null)) {
    throw badUserInput(
      "Page either forward with first and after, or backward with last and before.",
    );
  }
  const size = first ?? last ?? PAGE_DEFAULT;
  if (!Number.isInteger(size) || size < 1 || size > PAGE_MAX) {
    throw badUserInput(`A page holds 1 to ${String(PAGE_MAX)}; ${String(size)} were asked for.`);
  }
  return { size, isBackward, cursor: after ?? before };
}
