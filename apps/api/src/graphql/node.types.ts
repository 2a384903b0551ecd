import { Field, ID, InterfaceType } from "type-graphql";

/** What a node's object says of itself, so that the interface knows its type. */
export interface NodeObject {
  readonly __typename: string;
}

@InterfaceType({
  description: "Anything that has an id of its own and can be fetched again by it.",
  resolveType: (node: NodeObject) => node.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: "Opaque id, the same for ever, over all types." })
  readonly id!: string;
}
