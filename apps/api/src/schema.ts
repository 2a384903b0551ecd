import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { allocationResolvers } from "./allocation/resolvers.ts";
import { applicationResolvers } from "./applications/resolvers.ts";
import { attachmentResolvers } from "./attachments/resolvers.ts";
import { basketResolvers } from "./baskets/resolvers.ts";
import { calendarResolvers } from "./calendar/resolvers.ts";
import { readFromCatalogue } from "./catalogue/read-from-catalogue.ts";
import { catalogueResolvers } from "./catalogue/resolvers.ts";
import { NodeResolver } from "./graphql/node.resolver.ts";
import { committeeResolvers } from "./committee/resolvers.ts";
import { letterResolvers } from "./letters/resolvers.ts";
import { mailResolvers } from "./mails/resolvers.ts";
import { messageResolvers } from "./messages/resolvers.ts";
import { NotificationResolver } from "./notifications/notification.resolver.ts";
import { institutionResolvers } from "./institutions/resolvers.ts";
import { panelResolvers } from "./panels/resolvers.ts";
import { PersonResolver } from "./people/person.resolver.ts";
import { PolicyResolver } from "./policy/policy.resolver.ts";
import { RulesKeptResolver } from "./policy/rules-kept.resolver.ts";
import { roundResolvers } from "./rounds/resolvers.ts";
import { techniqueResolvers } from "./techniques/resolvers.ts";
import { viewResolvers } from "./views/resolvers.ts";
import { PortalResolver } from "./portal/portal.resolver.ts";
import { teamResolvers } from "./team/resolvers.ts";
import { TermsResolver } from "./terms/terms.resolver.ts";

type ResolverClass = new () => object;

/** Every resolver of the API. A new noun is added here. */
const resolvers: NonEmptyArray<ResolverClass> = [
  PortalResolver,
  PersonResolver,
  NotificationResolver,
  ...institutionResolvers,
  ...catalogueResolvers,
  ...basketResolvers,
  ...applicationResolvers,
  ...committeeResolvers,
  ...allocationResolvers,
  ...letterResolvers,
  ...techniqueResolvers,
  ...roundResolvers,
  PolicyResolver,
  RulesKeptResolver,
  ...calendarResolvers,
  ...messageResolvers,
  ...viewResolvers,
  ...mailResolvers,
  ...attachmentResolvers,
  ...teamResolvers,
  ...panelResolvers,
  TermsResolver,
  NodeResolver,
];

/** The schema as the classes state it, with the catalogue's types answering from its reads. */
export function createSchema(): GraphQLSchema {
  // Apollo Server checks the schema it is given; type-graphql need not do so before, by introspecting all of it.
  const schema = buildSchemaSync({ resolvers, validate: false, skipCheck: true });
  return readFromCatalogue(describeRoots(schema));
}

/** The two types that no class stands for. */
function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = "Everything that can be read.";
  if (mutation) {
    mutation.description =
      "Everything that can be changed. An answer with problems says that nothing was.";
  }
  return schema;
}
