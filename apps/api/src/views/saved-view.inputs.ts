import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";
import { SavedView } from "./saved-view.types.ts";

const NAME = "What to call it, 1 to 80 characters; one's own names differ by more than case.";
const QUERY =
  "Parameters of the list's address without `?`, such as `status=ALL&mission=chang-e-5`; what is not known is left out.";
const SHARED = "Whether the whole office sees it.";
const DEFAULT = "Whether one's own list begins with it, instead of the one before.";

@InputType({ description: "A view of the office's list to keep." })
export class SavedViewCreateInput {
  @Field(() => String, { description: NAME })
  readonly name!: string;

  @Field(() => String, { description: QUERY })
  readonly query!: string;

  @Field(() => Boolean, { description: SHARED })
  readonly isShared!: boolean;

  @Field(() => Boolean, { description: DEFAULT })
  readonly isDefault!: boolean;

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
  })
  readonly idempotencyKey!: string;
}

@InputType("SavedViewSeenInput")
abstract class SavedViewSeenInput {
  @Field(() => ID, { description: "The view." })
  readonly id!: string;

  @Field(() => Int, { description: "The view's version that was looked at." })
  readonly expectedVersion!: number;
}

@InputType({ description: "A change of one's own view; what is left out stays." })
export class SavedViewChangeInput extends SavedViewSeenInput {
  @Field(() => String, { nullable: true, description: NAME })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: QUERY })
  readonly query?: string | null;

  @Field(() => Boolean, { nullable: true, description: SHARED })
  readonly isShared?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: DEFAULT })
  readonly isDefault?: boolean | null;
}

@InputType({ description: "A view of one's own to delete." })
export class SavedViewDeleteInput extends SavedViewSeenInput {}

const PROBLEMS = { description: "Why nothing was changed, all at once; empty on success." };

@ObjectType("SavedViewSavedPayload")
abstract class SavedViewPayload {
  @Field(() => SavedView, {
    nullable: true,
    description: "The view as it stands now; null when it was refused.",
  })
  readonly savedView!: SavedView | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "The view that was saved, or why none was." })
export class SavedViewCreatePayload extends SavedViewPayload {}

@ObjectType({ description: "The view as changed, or why it was not." })
export class SavedViewChangePayload extends SavedViewPayload {}

@ObjectType({ description: "The id of the deleted view, or why it is still there." })
export class SavedViewDeletePayload {
  @Field(() => ID, { nullable: true, description: "The id that names nothing any more." })
  readonly deletedId!: string | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}
