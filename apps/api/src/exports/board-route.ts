import { Readable } from "node:stream";
import { auditAllocation, findSimulations, type StoredPlan } from "@regolith/db";
import { beijingDay, type Actor } from "@regolith/domain";
import { boardColumnNames, draftPlanName, type Locale } from "@regolith/words";
import type { FastifyInstance } from "fastify";
import { contentsOf, loadBoard, type Board } from "../allocation/board.ts";
import { meritsOf } from "../allocation/merits.ts";
import { idOf } from "../graphql/global-id.ts";
import { downloadHeaders, languageOf } from "../http/download.ts";
import { sayNo } from "../http/say-no.ts";
import { whoDownloads } from "../http/whose-request.ts";
import type { ExportParts } from "./applications-route.ts";
import { boardRecords } from "./board-records.ts";
import { csvWriter, type Cell } from "./csv.ts";

interface Asked {
  Params: { code: string };
  Querystring: { lang?: unknown; simulation?: unknown };
}

/**
 * `GET /exports/rounds/2026-1/allocation.csv`: a round's board as saved, or one of its simulations, as a table. For
 * whoever reads the board, without what is kept from them there; that it was downloaded is recorded.
 */
export function routeBoardExport(server: FastifyInstance, parts: ExportParts): void {
  server.route<Asked>({
    ...{ method: "GET", url: "/exports/rounds/:code/allocation.csv", exposeHeadRoute: false },
    handler: async (request, reply) => {
      const actor = await whoDownloads(request, reply, parts.accounts);
      if (actor === null) return reply;
      const asked = { locale: languageOf(request), simulation: request.query.simulation };
      const records = await recordedBoard(parts, actor, { ...asked, code: request.params.code });
      if (records === null) return sayNo(reply, "NOT_FOUND");
      const name = `round-${request.params.code}-allocation-${beijingDay(parts.clock())}.csv`;
      void reply.headers(downloadHeaders("text/csv; charset=utf-8; header=present", name));
      return reply.send(Readable.from(records).pipe(csvWriter()));
    },
  });
}

/** Null where there is no such board or no such simulation for them. */
async function recordedBoard(
  { db: { prisma }, clock }: ExportParts,
  actor: Actor,
  { code, locale, simulation }: { code: string; locale: Locale; simulation: unknown },
): Promise<Cell[][] | null> {
  const board = await loadBoard(prisma, actor, code);
  if (board === null) return null;
  const kept = simulation === undefined ? null : await keptAs(board, simulation);
  if (kept === undefined) return null;
  const heads = board.applications;
  const records = boardRecords({
    ...{ board, locale, merits: await meritsOf(prisma, board.round, { heads, actor }) },
    plan: {
      name: kept?.name ?? draftPlanName(locale),
      contents: kept === null ? board : contentsOf(kept, heads),
    },
  });
  await auditAllocation(prisma, {
    ...{ action: "allocation.exported", actorId: actor.id, at: clock(), roundId: board.round.id },
    details: { plan: kept?.id ?? "draft", count: records.length },
  });
  return [boardColumnNames(locale), ...records];

  async function keptAs({ round }: Board, globalId: unknown): Promise<StoredPlan | undefined> {
    const id = typeof globalId === "string" ? idOf("AllocationPlan", globalId) : null;
    return (await findSimulations(prisma, round.id)).find((plan) => plan.id === id);
  }
}
