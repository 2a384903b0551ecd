import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from "graphql";

const FOLDER = fileURLToPath(new URL("../../../../packages/client/src", import.meta.url));

const definitions: readonly DefinitionNode[] = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".graphql"))
  .flatMap((file) => parse(readFileSync(join(FOLDER, file), "utf8")).definitions);

const fragments = new Map(
  definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
  ),
);
const operations = new Map(
  definitions.flatMap((one): [string, OperationDefinitionNode][] =>
    one.kind === Kind.OPERATION_DEFINITION ? [[one.name?.value ?? "", one]] : [],
  ),
);

/** A query as the pages ask it, by its name, with all fragments it takes. */
export function pageDocument(name: string): string {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`The pages ask no query ${name}`);
  const taken = new Map<string, FragmentDefinitionNode>();
  take(operation, taken);
  return [operation, ...taken.values()].map(print).join("\n");
}

function take(node: ASTNode, taken: Map<string, FragmentDefinitionNode>): void {
  visit(node, {
    FragmentSpread: ({ name: { value } }) => {
      const fragment = fragments.get(value);
      if (fragment === undefined) throw new Error(`There is no fragment ${value}`);
      if (taken.has(value)) return;
      taken.set(value, fragment);
      take(fragment, taken);
    },
  });
}
