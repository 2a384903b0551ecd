import { CATALOGUE_NODES, type CatalogueNode } from "@regolith/db";
import type { NodeReader, NodeReaders } from "../graphql/nodes.ts";
import { loadFromCatalogue } from "./read.ts";

function nodeReader(type: CatalogueNode): NodeReader {
  return async ({ id, context, info }) => {
    const object = await loadFromCatalogue(context, info, type, id);
    return object && { ...object, __typename: type };
  };
}

/** Everything in the catalogue is public: each id that exists is found. */
export const catalogueNodes: NodeReaders = Object.fromEntries(
  CATALOGUE_NODES.map((type) => [type, nodeReader(type)]),
);
