import {
  countTechniqueEvents,
  countTechniques,
  listTechniques,
  techniqueHistory,
  type TechniqueCursor,
  type TechniqueFilter,
} from "@regolith/db";
import type { Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor, decodeInstant, isInt32, noneOfThisList } from "../graphql/cursor.ts";
import type { Page } from "../graphql/page.ts";
import type { TechniqueEvent } from "./technique-event.types.ts";
import { Technique } from "./technique.types.ts";

const LIST = "techniques";
const HISTORY = "technique-history";

/** One page of the office's list. */
export async function pageOfTechniques(
  { db: { prisma } }: Context,
  filter: TechniqueFilter,
  page: Page,
): Promise<Connection<Technique>> {
  const rows = await listTechniques(prisma, filter, {
    limit: page.size + 1,
    isBackward: page.isBackward,
    ...(page.cursor !== null && { after: readCursor(page.cursor) }),
  });
  return toConnection({
    page,
    rows,
    toNode: (row) => new Technique(row),
    list: LIST,
    keysOf: ({ position, code }) => [position, code],
    totalCount: () => countTechniques(prisma, filter),
  });
}

/** One page of what was done to a technique, the newest first. */
export async function pageOfHistory(
  { db: { prisma } }: Context,
  techniqueId: string,
  page: Page,
): Promise<Connection<TechniqueEvent>> {
  const rows = await techniqueHistory(prisma, techniqueId, {
    limit: page.size + 1,
    isBackward: page.isBackward,
    ...(page.cursor !== null && { after: decodeInstant(HISTORY, page.cursor) }),
  });
  return toConnection({
    page,
    rows,
    toNode: (event) => event,
    list: HISTORY,
    keysOf: ({ at, id }) => [at.toISOString(), id],
    totalCount: () => countTechniqueEvents(prisma, techniqueId),
  });
}

function readCursor(cursor: string): TechniqueCursor {
  const [position, code] = decodeCursor(LIST, cursor);
  if (isInt32(position) && typeof code === "string") {
    return { position, code };
  }
  throw noneOfThisList();
}
