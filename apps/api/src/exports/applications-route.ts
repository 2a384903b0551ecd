import { Readable } from "node:stream";
import {
  countApplications,
  exportedApplications,
  readsForOffice,
  recordAudit,
  type Clock,
  type ExportedApplication,
} from "@regolith/db";
import { beijingDay, type Actor } from "@regolith/domain";
import { APPLICATION_COLUMN_KEYS, applicationColumnName, type Locale } from "@regolith/words";
import type { FastifyInstance, FastifyRequest } from "fastify";
import {
  filterOfWorkList,
  readWorkListAddress,
  writeWorkListAddress,
} from "../applications/work-list-address.ts";
import { downloadHeaders, languageOf } from "../http/download.ts";
import { sayNo } from "../http/say-no.ts";
import { whoDownloads } from "../http/whose-request.ts";
import type { Services } from "../services.ts";
import { applicationRecord } from "./application-record.ts";
import { csvWriter, type Cell } from "./csv.ts";

export const APPLICATIONS_CSV = "/exports/applications.csv";

export interface ExportParts extends Pick<Services, "db" | "accounts"> {
  readonly clock: Clock;
}

interface Asked {
  Querystring: { lang?: unknown };
}

/**
 * `GET /exports/applications.csv`: the office's list under the filters of its address as a table, for whom
 * the list exists. Rows are read and sent page by page; that they were is recorded before the first of them.
 */
export function routeApplicationsExport(server: FastifyInstance, parts: ExportParts): void {
  const route = { method: "GET", url: APPLICATIONS_CSV, exposeHeadRoute: false } as const;
  server.route<Asked>({
    ...route,
    handler: async (request, reply) => {
      const actor = await whoDownloads(request, reply, parts.accounts);
      if (actor === null) return reply;
      if (!readsForOffice(actor)) {
        return sayNo(reply, "NOT_FOUND");
      }
      const rows = await recordedRows(request, actor, parts);
      const name = `applications-${beijingDay(parts.clock())}.csv`;
      void reply.headers(downloadHeaders("text/csv; charset=utf-8; header=present", name));
      return reply.send(Readable.from(rows).pipe(csvWriter()));
    },
  });
}

async function recordedRows(
  request: FastifyRequest<Asked>,
  actor: Actor,
  { db: { prisma }, clock }: ExportParts,
) {
  const query = readWorkListAddress(new URL(request.url, "http://api.invalid").search);
  const filter = filterOfWorkList(query);
  const details = {
    list: writeWorkListAddress(query),
    count: await countApplications(prisma, actor, filter),
  };
  const event = { at: clock(), actorId: actor.id, action: "applications.exported" } as const;
  await recordAudit(prisma, { ...event, personId: actor.id, details });
  const reader = { actor, locale: languageOf(request) };
  return withHead(exportedApplications(prisma, actor, filter), reader);
}

async function* withHead(
  rows: AsyncIterable<ExportedApplication>,
  reader: { readonly actor: Actor; readonly locale: Locale },
): AsyncGenerator<Cell[]> {
  yield APPLICATION_COLUMN_KEYS.map((column) => applicationColumnName(column, reader.locale));
  for await (const row of rows) yield applicationRecord(row, reader);
}
