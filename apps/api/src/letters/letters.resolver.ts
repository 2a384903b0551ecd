import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Application } from "../applications/application.types.ts";
import type { Context } from "../context.ts";
import { lettersFor } from "./letter-reads.ts";
import { DecisionLetter } from "./letter.types.ts";

/** The letters about an application. */
@Resolver(() => Application)
export class ApplicationLettersResolver {
  @FieldResolver(() => [DecisionLetter], {
    description:
      "The letters about decisions on it, oldest first; for the applicant's side and the office, for those who review or vote once it is decided.",
  })
  async letters(@Root() { head }: Application, @Ctx() context: Context): Promise<DecisionLetter[]> {
    return (await lettersFor(context, head)).map((letter) => new DecisionLetter(letter));
  }
}
