import { applicationNodes } from "./applications/nodes.ts";
import type { NodeReaders } from "./graphql/nodes.ts";
import { loadOwnOrManaged } from "./people/to-person.ts";

/** How every type of node is read. A new type with an id is added here. */
export const nodeReaders: NodeReaders = {
  ...applicationNodes,
  Person: ({ id, context }) => loadOwnOrManaged(context, id),
};
