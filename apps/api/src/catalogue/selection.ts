import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Selected, SelectedField } from "@regolith/db";

/** What of a running operation decides what is selected. */
type Operation = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** The field being resolved with everything selected below it. */
export function questionOf(info: GraphQLResolveInfo): SelectedField {
  const [field] = selectFields(info, info.parentType, [
    [String(info.path.key), [...info.fieldNodes]],
  ]);
  if (field === undefined) throw new Error(`${info.fieldName} is not being asked`);
  return field;
}

/** What is selected of an object of this type below the field being resolved. */
export function selectedBelow(info: GraphQLResolveInfo, type: GraphQLObjectType): Selected {
  return selectBelow(info, type, info.fieldNodes);
}

/** What a selection set selects of an object of this type. */
export function selectedIn(
  operation: Operation,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): Selected {
  const grouped = new Map<string, FieldNode[]>();
  gather(operation, type, selectionSet, grouped);
  return selectFields(operation, type, grouped);
}

function selectBelow(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Selected {
  const grouped = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) {
    if (selectionSet !== undefined) gather(operation, type, selectionSet, grouped);
  }
  return selectFields(operation, type, grouped);
}

/** The fields by the key of the answer, fragments spread out, in the order of the document. */
function gather(
  operation: Operation,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  grouped: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const same = grouped.get(key);
      if (same === undefined) grouped.set(key, [selection]);
      else same.push(selection);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : operation.fragments[selection.name.value];
    if (fragment !== undefined && appliesTo(operation, type, fragment.typeCondition?.name.value)) {
      gather(operation, type, fragment.selectionSet, grouped);
    }
  }
}

function selectFields(
  operation: Operation,
  type: GraphQLObjectType,
  grouped: Iterable<readonly [key: string, nodes: readonly FieldNode[]]>,
): SelectedField[] {
  const fields = type.getFields();
  const selected: SelectedField[] = [];
  for (const [key, nodes] of grouped) {
    const [node] = nodes;
    const field = node && fields[node.name.value];
    // `__typename` is the executor's own.
    if (node === undefined || field === undefined) continue;
    const below = getNamedType(field.type);
    selected.push({
      key,
      name: field.name,
      args: field.args.length === 0 ? {} : getArgumentValues(field, node, operation.variableValues),
      selected: isObjectType(below) ? selectBelow(operation, below, nodes) : [],
    });
  }
  return selected;
}

function isIncluded({ variableValues }: Operation, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.["if"] !== true && include?.["if"] !== false;
}

function appliesTo({ schema }: Operation, type: GraphQLObjectType, condition?: string): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
}
