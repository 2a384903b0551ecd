import {
  countApplications,
  listApplications,
  type ApplicationCursor,
  type ApplicationFilter as Filter,
  type ApplicationOrder as Order,
} from "@regolith/db";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor, isInstant, noneOfThisList } from "../graphql/cursor.ts";
import { badUserInput } from "../graphql/errors.ts";
import { idOf, isRowId } from "../graphql/global-id.ts";
import type { Page } from "../graphql/page.ts";
import { headOf } from "./application-reads.ts";
import type { ApplicationFilter, ApplicationOrder } from "./application.inputs.ts";
import { Application } from "./application.types.ts";

const TEXT_MAX_LENGTH = 200;

/** Whom an id that is no person's stands for. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The filter of a list as its store takes it; the viewer's own applications unless said otherwise. */
export function filterOf(filter: ApplicationFilter | null | undefined): Filter {
  const { scope, status, type, round, mission, institution, country, person, text } = filter ?? {};
  if ((text?.length ?? 0) > TEXT_MAX_LENGTH) {
    throw badUserInput(`A search has at most ${String(TEXT_MAX_LENGTH)} characters.`);
  }
  return {
    scope: scope ?? "MINE",
    ...(status && { status }),
    ...(type && { type }),
    ...(round && { round }),
    ...(mission && { mission }),
    ...(institution && institutionIn(institution)),
    ...(country && { country }),
    ...(person && { personId: idOf("Person", person) ?? NOBODY }),
    ...(text && { text }),
  };
}

/** By the directory's entry, or by name. */
function institutionIn(value: string): Pick<Filter, "institution" | "institutionId"> {
  const institutionId = idOf("Institution", value);
  return institutionId === null ? { institution: value } : { institutionId };
}

export function orderOf(order: ApplicationOrder | null | undefined): Order {
  const { field = "UPDATED", direction = "DESC" } = order ?? {};
  return { field, descending: direction === "DESC" };
}

export async function pageOfApplications(
  context: Context,
  filter: Filter,
  order: Order,
  page: Page,
): Promise<Connection<Application>> {
  const actor = signedIn(context);
  const list = `applications ${order.field} ${order.descending ? "down" : "up"}`;
  const { prisma } = context.db;
  const rows = await listApplications(prisma, actor, filter, {
    // From the end, the list is read the other way round.
    order: { ...order, descending: order.descending !== page.isBackward },
    limit: page.size + 1,
    ...(page.cursor !== null && { after: readCursor(list, page.cursor, order) }),
  });
  const found = await Promise.all(rows.map(({ id }) => headOf(context, id)));
  return toConnection({
    page,
    // Deleted or taken away since the ids were read.
    rows: rows.flatMap((row, index) => {
      const head = found[index];
      return head ? [{ ...row, head }] : [];
    }),
    toNode: ({ head }) => new Application(head),
    list,
    keysOf: ({ value, id }) => [value, id],
    totalCount: () => countApplications(prisma, actor, filter),
  });
}

function readCursor(list: string, cursor: string, { field }: Order): ApplicationCursor {
  const [value, id] = decodeCursor(list, cursor);
  const isValue = typeof value === "string" && (field === "NUMBER" || isInstant(value));
  if (!isValue || typeof id !== "string" || !isRowId(id)) {
    throw noneOfThisList();
  }
  return { value, id };
}
