import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { applicationResolvers } from "./applications/resolvers.ts";
import { basketResolvers } from "./baskets/resolvers.ts";
import { NodeResolver } from "./graphql/node.resolver.ts";
import { PersonResolver } from "./people/person.resolver.ts";
import { PortalResolver } from "./portal/portal.resolver.ts";

type ResolverClass = new () => object;

/** Every resolver of the API. A new noun is added here. */
const resolvers: NonEmptyArray<ResolverClass> = [
  PortalResolver,
  PersonResolver,
  ...basketResolvers,
  ...applicationResolvers,
  NodeResolver,
];

/** The schema as the classes state it. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers, validate: false });
}
