import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { PAGE_DEFAULT, PAGE_MAX } from "./page.ts";

/** Objects that one answer may hold, by the sizes of the pages asked for. */
export const OBJECTS_MAX = 20_000;

/** What a plain list is taken to hold: such lists stay short. */
const PLAIN_LIST_SIZE = 5;

export interface SizedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Refuses pages within pages within pages before anything is read for them. */
export function refuseHugeAnswer(operation: SizedOperation): void {
  const size = new AnswerSize(operation).estimate();
  if (size <= OBJECTS_MAX) return;
  throw new GraphQLError(
    `The answer could hold ${size} objects, at most ${OBJECTS_MAX} are allowed; ask for smaller pages within pages.`,
    { extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } } },
  );
}

class AnswerSize {
  readonly #operation: SizedOperation;
  readonly #variables: Record<string, unknown>;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(operation: SizedOperation) {
    this.#operation = operation;
    this.#variables = { ...defaultsOf(operation.operation), ...operation.variables };
    for (const definition of operation.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
  }

  estimate(): number {
    const { schema, operation } = this.#operation;
    const root = schema.getRootType(operation.operation);
    return isObjectType(root) ? this.#sizeOf(operation.selectionSet, root, new Set()) : 0;
  }

  #sizeOf(
    { selections }: SelectionSetNode,
    type: GraphQLObjectType | null,
    spread: Set<string>,
  ): number {
    let total = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        total += this.#sizeOfField(selection, type);
        continue;
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
      const fragment = name === null ? selection : this.#fragments.get(name);
      if (fragment === undefined || !("selectionSet" in fragment)) continue;
      if (name !== null && spread.has(name)) continue;
      if (name !== null) spread.add(name);
      const condition = fragment.typeCondition?.name.value;
      const inner = condition === undefined ? type : this.#objectType(condition);
      total += this.#sizeOf(fragment.selectionSet, inner ?? type, spread);
    }
    return total;
  }

  #sizeOfField(field: FieldNode, type: GraphQLObjectType | null): number {
    const fieldType = type?.getFields()[field.name.value]?.type;
    if (field.selectionSet === undefined || fieldType === undefined) return 0;
    const named = getNamedType(fieldType);
    const inner = this.#sizeOf(field.selectionSet, isObjectType(named) ? named : null, new Set());
    // The entries of a page are counted with the page.
    const isEntry = type !== null && /(?:Connection|Edge)$/u.test(type.name);
    return isEntry ? inner : this.#multiplier(field, fieldType) * (1 + inner);
  }

  #multiplier(field: FieldNode, type: GraphQLOutputType): number {
    if (isListType(getNullableType(type))) {
      const [ids] = this.#given(field, ["ids"]);
      return Array.isArray(ids) ? Math.min(ids.length, PAGE_MAX) : PLAIN_LIST_SIZE;
    }
    if (!getNamedType(type).name.endsWith("Connection")) return 1;
    const sizes = this.#given(field, ["first", "last"]).filter(
      (value) => typeof value === "number",
    );
    return Math.min(Math.max(sizes[0] ?? PAGE_DEFAULT, 1), PAGE_MAX);
  }

  /** The values of these arguments that are given, by the document, its variables or their defaults. */
  #given({ arguments: given = [] }: FieldNode, names: readonly string[]): unknown[] {
    return given
      .filter(({ name }) => names.includes(name.value))
      .map(({ value }) => valueFromASTUntyped(value, this.#variables));
  }

  #objectType(name: string): GraphQLObjectType | null {
    const type = this.#operation.schema.getType(name);
    return isObjectType(type) ? type : null;
  }
}

/** What variables stand for that the request does not give. */
function defaultsOf({
  variableDefinitions = [],
}: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}
