import {
  countTechniqueEvents,
  countTechniques,
  listTechniques,
  techniqueHistory,
  type TechniqueCursor,
  type TechniqueEventCursor,
  type TechniqueFilter,
} from "@regolith/db";
import type { Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor } from "../graphql/cursor.ts";
import { badUserInput } from "../graphql/errors.ts";
import { isRowId } from "../graphql/global-id.ts";
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
    ...(page.cursor !== null && { after: readEventCursor(page.cursor) }),
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
  if (typeof position === "number" && isInt32(position) && typeof code === "string") {
    return { position, code };
  }
  throw noneOfThisList();
}

/** What is larger, PostgreSQL refuses to compare with. */
function isInt32(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function readEventCursor(cursor: string): TechniqueEventCursor {
  const [at, id] = decodeCursor(HISTORY, cursor);
  if (typeof at === "string" && typeof id === "string" && isRowId(id)) {
    const instant = new Date(at);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString() === at)
      return { at: instant, id };
  }
  throw noneOfThisList();
}

function noneOfThisList() {
  return badUserInput("The cursor is none of this list; take it from the list's last answer.");
}
