import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

/** What one document may ask for. Introspection is not counted in the depth: tools nest it deeply. */
export const LIMITS = { depth: 12, aliases: 15, directives: 20, tokens: 2000 } as const;

/** Marks an error of these limits, because validation gives all its errors one code. */
export const EXCEEDED = "exceeded";

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Weight = { depth: 0, aliases: 0, directives: 0 };

/** Weighs every operation with its fragments spread out, so that fragments are no way around. */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const weigh = createScale(context.getDocument());
  return {
    OperationDefinition(operation) {
      const weight = weigh(operation.selectionSet);
      const directives = weight.directives + (operation.directives?.length ?? 0);
      for (const [what, amount] of Object.entries({ ...weight, directives })) {
        const most = LIMITS[what as keyof Weight];
        if (amount <= most) continue;
        context.reportError(
          new GraphQLError(
            `The operation has ${what === "depth" ? "a depth" : what} of ${String(amount)}; at most ${String(most)} are allowed.`,
            { nodes: operation, extensions: { [EXCEEDED]: what } },
          ),
        );
      }
    },
  };
};

function createScale(document: DocumentNode): (selections: SelectionSetNode) => Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Weight>();

  const weighFragment = (name: string): Weight => {
    const weight = known.get(name);
    if (weight !== undefined) return weight;
    known.set(name, NOTHING); // a fragment within itself is reported by another rule
    const definition = fragments.get(name);
    const found = definition === undefined ? NOTHING : weigh(definition.selectionSet);
    known.set(name, found);
    return found;
  };

  const weigh = ({ selections }: SelectionSetNode): Weight => {
    let total = NOTHING;
    for (const selection of selections) {
      total = join(total, weighSelection(selection));
    }
    return total;
  };

  const weighSelection = (selection: SelectionSetNode["selections"][number]): Weight => {
    const own = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return join(weighFragment(selection.name.value), { ...NOTHING, directives: own });
    }
    const inner = selection.selectionSet === undefined ? NOTHING : weigh(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return join(inner, { ...NOTHING, directives: own });
    }
    const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1);
    const directives = inner.directives + own;
    const isIntrospection = selection.name.value.startsWith("__");
    return { depth: isIntrospection ? 0 : inner.depth + 1, aliases, directives };
  };

  return weigh;
}

function join(one: Weight, other: Weight): Weight {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.min(one.aliases + other.aliases, 1_000_000),
    directives: Math.min(one.directives + other.directives, 1_000_000),
  };
}
