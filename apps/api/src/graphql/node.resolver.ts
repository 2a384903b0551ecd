import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { nodeReaders } from "../node-readers.ts";
import { badUserInput } from "./errors.ts";
import { fromGlobalId } from "./global-id.ts";
import { Node, type NodeObject } from "./node.types.ts";
import { PAGE_MAX } from "./page.ts";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id; null when it is not there, and when it is not the viewer's.",
  })
  node(
    @Arg("id", () => ID, { description: "The id as the API gave it." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeObject | null> {
    return read(id, context, info);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "At most 100 of them at once, in the order of the ids.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Ids as the API gave them, at most 100." })
    ids: readonly string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(NodeObject | null)[]> {
    if (ids.length > PAGE_MAX) {
      throw badUserInput(
        `At most ${String(PAGE_MAX)} ids at once; ${String(ids.length)} were given.`,
      );
    }
    return Promise.all(ids.map((id) => read(id, context, info)));
  }
}

async function read(
  globalId: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeObject | null> {
  const ref = fromGlobalId(globalId);
  if (ref === null || !Object.hasOwn(nodeReaders, ref.type)) return null;
  return (await nodeReaders[ref.type]?.({ id: ref.id, context, info })) ?? null;
}
