import {
  countInstitutions,
  findInstitutionByRor,
  listInstitutions,
  type InstitutionCursor,
} from "@regolith/db";
import { NAME_QUERY_MAX_LENGTH, readRor, statesShown } from "@regolith/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor, isInt32, noneOfThisList } from "../graphql/cursor.ts";
import { badUserInput } from "../graphql/errors.ts";
import { idOf, isRowId } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { Institution, InstitutionConnection, InstitutionFilter } from "./institution.types.ts";
import {
  loadInstitution,
  loadVisibleInstitution,
  type ShownInstitution,
} from "./load-institution.ts";

const LIST = "institutions";

@Resolver(() => Institution)
export class InstitutionResolver {
  @Query(() => Institution, {
    nullable: true,
    description:
      "One institution by its id or its ROR id; for one that was merged, the one that stands for it now.",
  })
  async institution(
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id?: string | null,
    @Arg("rorId", () => String, { nullable: true, description: "Its ROR id in any common form." })
    rorId?: string | null,
  ): Promise<ShownInstitution | null> {
    const given = [id, rorId].filter((one) => one !== null && one !== undefined);
    if (given.length !== 1) throw badUserInput("Ask for an institution by either id or rorId.");
    const row = id == null ? await byRor(context, rorId ?? "") : idOf("Institution", id);
    return row === null ? null : loadVisibleInstitution(context, row);
  }

  @Query(() => InstitutionConnection, {
    description: "The directory: best matches first, by name where no text is looked for.",
  })
  async institutions(
    @Ctx() context: Context,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => InstitutionFilter, { nullable: true, description: "Which institutions." })
    given?: InstitutionFilter | null,
  ): Promise<Connection<ShownInstitution>> {
    const page = readPage(args);
    const after = page.cursor === null ? null : readCursor(page.cursor);
    const filter = filterOf(context, given ?? {});
    const { prisma } = context.db;
    const reach = { limit: page.size + 1, isBackward: page.isBackward, ...(after && { after }) };
    const rows = await listInstitutions(prisma, filter, reach);
    const shown = await Promise.all(rows.map(({ id }) => loadInstitution(context, id)));
    return toConnection({
      page,
      // Merged since the ids were read.
      rows: rows.flatMap((row, index) => {
        const institution = shown[index];
        return institution?.institutionId === row.id ? [{ row, institution }] : [];
      }),
      list: LIST,
      toNode: ({ institution }) => institution,
      keysOf: ({ row }) => [row.rank, row.sortName, row.id],
      totalCount: () => countInstitutions(prisma, filter),
    });
  }

  @FieldResolver(() => Institution, { nullable: true })
  successor(
    @Root() { successorId }: ShownInstitution,
    @Ctx() context: Context,
  ): Promise<ShownInstitution | null> | null {
    return successorId === null ? null : loadVisibleInstitution(context, successorId);
  }
}

async function byRor({ db }: Context, rorId: string): Promise<string | null> {
  const ror = readRor(rorId);
  const found = ror.ok ? await findInstitutionByRor(db.prisma, ror.value) : null;
  return found?.id ?? null;
}

function filterOf({ actor }: Context, { text, country, states }: InstitutionFilter) {
  if ((text?.length ?? 0) > NAME_QUERY_MAX_LENGTH) {
    throw badUserInput(`A search has at most ${String(NAME_QUERY_MAX_LENGTH)} characters.`);
  }
  return {
    states: statesShown(states ?? ["LISTED"], actor),
    ...(text && { text }),
    ...(country && { country }),
  };
}

function readCursor(cursor: string): InstitutionCursor {
  const [rank, sortName, id] = decodeCursor(LIST, cursor);
  if (isInt32(rank) && typeof sortName === "string" && typeof id === "string" && isRowId(id)) {
    return { rank, sortName, id };
  }
  throw noneOfThisList();
}
