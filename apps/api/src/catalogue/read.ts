import { isObjectType, type FieldNode, type GraphQLResolveInfo } from "graphql";
import {
  readByIds,
  readCatalogue,
  type CatalogueNode,
  type Reading,
  type Selected,
  type SelectedField,
} from "@regolith/db";
import type { Context } from "../context.ts";
import { decodeCursor, encodeCursor } from "../graphql/cursor.ts";
import { badUserInput } from "../graphql/errors.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { questionOf, selectedBelow } from "./selection.ts";

/** What the catalogue gives: a plain object with the keys of the answer. */
export type Read = Readonly<Record<string, unknown>>;

/** The answer to a root field of the catalogue, with everything selected below it. */
export async function answerFromCatalogue(
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return readQuestion(context, questionOf(info));
}

/** The answer to a root field of the catalogue that was selected already. */
export async function readQuestion(context: Context, question: SelectedField): Promise<unknown> {
  return readCatalogue(context.db, question, readingOf(context));
}

/**
 * What is selected of one object of the catalogue that another object names by its row's id. All that
 * one field of the question names are read at once.
 */
export async function loadFromCatalogue(
  context: Context,
  info: GraphQLResolveInfo,
  type: CatalogueNode,
  id: string,
): Promise<Read | null> {
  const { key, selected } = askedOf(info, type);
  const loader = context.loaders.of(key, (ids: readonly string[]) =>
    readByIds(context.db, { type, ids }, selected, readingOf(context)),
  );
  return (await loader.load(id)) as Read | null;
}

interface Asked {
  /** The same for every object that one field of one operation names. */
  readonly key: object;
  readonly selected: Selected;
}

/** The executor keeps one list of nodes for each field of an operation while it is carried out. */
const askedByField = new WeakMap<readonly FieldNode[], Map<CatalogueNode, Asked>>();

function askedOf(info: GraphQLResolveInfo, type: CatalogueNode): Asked {
  const ofField = askedByField.get(info.fieldNodes) ?? new Map<CatalogueNode, Asked>();
  askedByField.set(info.fieldNodes, ofField);
  const known = ofField.get(type);
  if (known !== undefined) return known;
  const objectType = info.schema.getType(type);
  if (!isObjectType(objectType)) throw new Error(`The schema has no type ${type}`);
  const asked = { key: {}, selected: selectedBelow(info, objectType) };
  ofField.set(type, asked);
  return asked;
}

function readingOf({ now, locale }: Context): Reading {
  return {
    now: now(),
    toId: toGlobalId,
    readPage,
    writeCursor: encodeCursor,
    readCursor: decodeCursor,
    refuse: badUserInput,
    toReasons: (problems) => toProblems(problems, locale),
  };
}
