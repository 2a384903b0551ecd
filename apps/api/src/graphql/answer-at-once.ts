import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from "@apollo/server";
import { CATALOGUE, type SelectedField } from "@regolith/db";
import {
  BREAK,
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { readQuestion } from "../catalogue/read.ts";
import { selectedIn } from "../catalogue/selection.ts";
import type { Context } from "../context.ts";

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> | undefined };
  readonly contextValue: Context;
}

/**
 * Answers queries to the public catalogue alone without executing them field by field: what the read
 * model gives is the answer already. Everything else, and everything that fails, is executed as usual.
 */
export const answerAtOnce: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({ responseForOperation: (asked: Asked) => readAtOnce(asked) }),
};

/** The whole answer, or null when it is to be executed as usual. */
export async function readAtOnce(asked: Asked): Promise<GraphQLResponse | null> {
  const questions = questionsOf(asked);
  if (questions === null) return null;
  try {
    const answers = await Promise.all(
      questions.map((question) => readQuestion(asked.contextValue, question)),
    );
    const data = Object.fromEntries(questions.map(({ key }, index) => [key, answers[index]]));
    const http = { headers: new HeaderMap() };
    return { http, body: { kind: "single", singleResult: { data } } };
  } catch {
    // Executed as usual, the same question fails again and its errors are told as all others are.
    return null;
  }
}

/** The root fields asked for when all of them are the catalogue's, else null. */
function questionsOf({
  schema,
  document,
  operation,
  request,
}: Asked): readonly SelectedField[] | null {
  const query = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !query) return null;
  if (asksTheSchema(document)) return null;
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (coerced === undefined) return null;
  const place = { schema, fragments: fragmentsOf(document), variableValues: coerced };
  const questions = selectedIn(place, query, operation.selectionSet);
  const isPublic = questions.every(({ name }) => Object.hasOwn(CATALOGUE.Query.fields, name));
  return isPublic && questions.length > 0 ? questions : null;
}

const asking = new WeakMap<DocumentNode, boolean>();

/** Whether names of types are asked for anywhere: those are the executor's to give. */
function asksTheSchema(document: DocumentNode): boolean {
  const known = asking.get(document);
  if (known !== undefined) return known;
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      if (!name.value.startsWith("__")) return undefined;
      asks = true;
      return BREAK;
    },
  });
  asking.set(document, asks);
  return asks;
}

function fragmentsOf({ definitions }: DocumentNode) {
  const fragments = definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
