import { Field, ObjectType } from "type-graphql";
import type { Problem as DomainProblem } from "@regolith/domain";
import { problemMessage, type Locale } from "@regolith/words";

@ObjectType({ description: "A figure or name that belongs to a problem." })
export class ProblemParam {
  @Field(() => String, { description: "What it is, e.g. `leftMg`." })
  readonly name!: string;

  @Field(() => String, { description: "Its value; masses in mg, instants in ISO 8601." })
  readonly value!: string;
}

@ObjectType({
  description: "One reason why nothing was changed, or why something cannot be asked for.",
})
export class Problem {
  @Field(() => String, { description: "Stable code, see docs/api.md." })
  readonly code!: string;

  @Field(() => [String], { description: 'Where in the input, e.g. ["project", "title"].' })
  readonly path!: readonly string[];

  @Field(() => String, {
    description: "What is wrong and the way out, in the language of Accept-Language.",
  })
  readonly message!: string;

  @Field(() => [ProblemParam], { description: "The figures and names in the message." })
  readonly params!: readonly ProblemParam[];
}

/** Problems as the API gives them, with the sentence for the reader. */
export function toProblems(problems: readonly DomainProblem[], locale: Locale): Problem[] {
  return problems.map((problem) => ({
    code: problem.code,
    path: problem.path ?? [],
    message: problemMessage(problem, locale),
    params: Object.entries(problem.params ?? {}).map(([name, value]) => ({
      name,
      value: String(value),
    })),
  }));
}
