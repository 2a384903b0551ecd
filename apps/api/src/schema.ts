import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { applicationResolvers } from "./applications/resolvers.ts";
import { basketResolvers } from "./baskets/resolvers.ts";
import { readFromCatalogue } from "./catalogue/read-from-catalogue.ts";
import { catalogueResolvers } from "./catalogue/resolvers.ts";
import { NodeResolver } from "./graphql/node.resolver.ts";
import { PersonResolver } from "./people/person.resolver.ts";
import { PortalResolver } from "./portal/portal.resolver.ts";

type ResolverClass = new () => object;

/** Every resolver of the API. A new noun is added here. */
const resolvers: NonEmptyArray<ResolverClass> = [
  PortalResolver,
  PersonResolver,
  ...catalogueResolvers,
  ...basketResolvers,
  ...applicationResolvers,
  NodeResolver,
];

/** The schema as the classes state it, with the catalogue's types answering from its reads. */
export function createSchema(): GraphQLSchema {
  return readFromCatalogue(buildSchemaSync({ resolvers, validate: false }));
}
