import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import type { NodeObject } from "./node.types.ts";

/** One of the nodes asked for: the row's UUID and the way to what is selected of it. */
export interface NodeRequest {
  readonly id: string;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** Gives the node if the viewer may see it, else null: forbidden and missing look alike. */
export type NodeReader = (request: NodeRequest) => Promise<NodeObject | null>;

/** How each type of node is read, by the name of its GraphQL type. */
export type NodeReaders = Readonly<Record<string, NodeReader>>;
