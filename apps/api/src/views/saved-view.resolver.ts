import { randomUUID } from "node:crypto";
import {
  changeView,
  countViews,
  createView,
  deleteView,
  inTransaction,
  listViews,
  type Connection as Tx,
  type ViewCursor,
} from "@regolith/db";
import { problem, refused, type Result } from "@regolith/domain";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { once } from "../applications/change-application.ts";
import { readWorkListAddress, writeWorkListAddress } from "../applications/work-list-address.ts";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor, noneOfThisList } from "../graphql/cursor.ts";
import { idOf, isRowId, toGlobalId } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { Institution } from "../institutions/institution.types.ts";
import { loadInstitution, type ShownInstitution } from "../institutions/load-institution.ts";
import { forgetView, loadView } from "./load-views.ts";
import {
  SavedViewChangeInput,
  SavedViewChangePayload,
  SavedViewCreateInput,
  SavedViewCreatePayload,
  SavedViewDeleteInput,
  SavedViewDeletePayload,
} from "./saved-view.inputs.ts";
import { SavedView, SavedViewConnection } from "./saved-view.types.ts";

const LIST = "saved views";

/** Views of the office's list that people keep. */
@Resolver()
export class SavedViewResolver {
  @Query(() => SavedViewConnection, {
    description:
      "The viewer's own views by name, then those that others share with the office; none for all but the office.",
  })
  async savedViews(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SavedView>> {
    const actor = signedIn(context);
    const page = readPage(args);
    const { prisma } = context.db;
    const rows = await listViews(prisma, actor, {
      ...{ limit: page.size + 1, isBackward: page.isBackward },
      ...(page.cursor !== null && { after: readCursor(page.cursor) }),
    });
    const views = await Promise.all(rows.map(({ id }) => loadView(context, id)));
    return toConnection({
      page,
      rows: rows.flatMap((row, index) => {
        const view = views[index];
        return view ? [{ ...row, view }] : [];
      }),
      list: LIST,
      toNode: ({ view }) => view,
      keysOf: ({ isOthers, name, id }) => [Number(isOthers), name, id],
      totalCount: () => countViews(prisma, actor),
    });
  }

  @Mutation(() => SavedViewCreatePayload, { description: "Keep a view of the office's list." })
  async savedViewCreate(
    @Arg("input", () => SavedViewCreateInput, { description: "The view." })
    input: SavedViewCreateInput,
    @Ctx() context: Context,
  ): Promise<SavedViewCreatePayload> {
    const { idempotencyKey: key, ...asked } = input;
    const id = randomUUID();
    const view = { ...asked, id, query: normal(asked.query) };
    const repeatable = { operation: "savedViewCreate", key, input: asked };
    const doing = actingOn(context);
    const saved = await once(doing, { resultId: id, repeatable }, (tx) =>
      createView(tx, doing, view),
    );
    return payload(context, saved);
  }

  @Mutation(() => SavedViewChangePayload, {
    description: "Rename, share or replace a view of one's own, or let the list begin with it.",
  })
  async savedViewChange(
    @Arg("input", () => SavedViewChangeInput, { description: "What changes." })
    input: SavedViewChangeInput,
    @Ctx() context: Context,
  ): Promise<SavedViewChangePayload> {
    const { id: _, expectedVersion, name, query, isShared, isDefault } = input;
    const changes = {
      expectedVersion,
      ...(typeof name === "string" && { name }),
      ...(typeof query === "string" && { query: normal(query) }),
      ...(typeof isShared === "boolean" && { isShared }),
      ...(typeof isDefault === "boolean" && { isDefault }),
    };
    const changed = await onOne(context, input.id, (tx, id) =>
      changeView(tx, actingOn(context), { id, ...changes }),
    );
    return payload(context, changed);
  }

  @Mutation(() => SavedViewDeletePayload, { description: "Delete a view of one's own." })
  async savedViewDelete(
    @Arg("input", () => SavedViewDeleteInput, { description: "The view." })
    input: SavedViewDeleteInput,
    @Ctx() context: Context,
  ): Promise<SavedViewDeletePayload> {
    const { expectedVersion } = input;
    const deleted = await onOne(context, input.id, (tx, id) =>
      deleteView(tx, actingOn(context), { id, expectedVersion }),
    );
    return deleted.ok
      ? { deletedId: toGlobalId("SavedView", deleted.value), problems: [] }
      : { deletedId: null, problems: toProblems(deleted.problems, context.locale) };
  }
}

/** The institution of the directory that a view narrows to. */
@Resolver(() => SavedView)
export class SavedViewInstitutionResolver {
  @FieldResolver(() => Institution, {
    nullable: true,
    description:
      "The institution of the directory that it narrows the list to; null when it narrows to none, or to a name as it was written.",
  })
  async institution(
    @Root() { query }: SavedView,
    @Ctx() context: Context,
  ): Promise<ShownInstitution | null> {
    const id = idOf("Institution", readWorkListAddress(query).institution);
    // Whoever sees the view sees the list, which names it.
    return id === null ? null : loadInstitution(context, id);
  }
}

/** The address written the one way it is always written. */
function normal(query: string): string {
  return writeWorkListAddress(readWorkListAddress(query));
}

function actingOn(context: Context) {
  const now = context.now();
  return { db: context.db, actor: signedIn(context), now, at: now };
}

async function onOne(
  context: Context,
  globalId: string,
  work: (tx: Tx, id: string) => Promise<Result<string>>,
): Promise<Result<string>> {
  signedIn(context);
  const id = idOf("SavedView", globalId);
  if (id === null) return refused(problem("NOT_FOUND"));
  return inTransaction(context.db, (tx) => work(tx, id));
}

async function payload(context: Context, result: Result<string>) {
  if (!result.ok) {
    return { savedView: null, problems: toProblems(result.problems, context.locale) };
  }
  forgetView(context, result.value);
  return { savedView: await loadView(context, result.value), problems: [] };
}

function readCursor(cursor: string): ViewCursor {
  const [others, name, id] = decodeCursor(LIST, cursor);
  const isPlace = others === 0 || others === 1;
  if (isPlace && typeof name === "string" && typeof id === "string" && isRowId(id)) {
    return { isOthers: others === 1, name, id };
  }
  throw noneOfThisList();
}
