import { Readable } from "node:stream";
import { compareRounds, findPublishedResults } from "@regolith/db";
import { roundColumnNames, type Locale, type RoundTable } from "@regolith/words";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { downloadHeaders, languageOf } from "../http/download.ts";
import { sayNo } from "../http/say-no.ts";
import type { Services } from "../services.ts";
import { csvWriter, type Cell } from "./csv.ts";
import { awardRecord, countryRecord, roundRecord } from "./round-records.ts";

interface Asked {
  Params: { code: string };
  Querystring: { lang?: unknown };
}

/**
 * What everybody may know of rounds, as tables: `GET /exports/rounds.csv` compares them, and below
 * `/exports/rounds/2026-1/` stand `results.csv`, who was granted what, and `figures.csv`, by country.
 */
export function routeRoundExports(server: FastifyInstance, { db }: Pick<Services, "db">): void {
  server.get<Asked>("/exports/rounds.csv", async (request, reply) => {
    const locale = languageOf(request);
    const rounds = await compareRounds(db.prisma);
    return table(
      reply,
      { name: "rounds.csv", columns: "rounds", locale },
      rounds.map((round) => roundRecord(round, locale)),
    );
  });
  server.get<Asked>("/exports/rounds/:code/results.csv", async (request, reply) => {
    const { results, locale } = await asked(request, db);
    if (results === null) return sayNo(reply, "NOT_FOUND");
    const name = `round-${results.code}-results.csv`;
    const rows = results.awards.map((award) => awardRecord(award, locale));
    return table(reply, { name, columns: "awards", locale }, rows);
  });
  server.get<Asked>("/exports/rounds/:code/figures.csv", async (request, reply) => {
    const { results, locale } = await asked(request, db);
    if (results === null) return sayNo(reply, "NOT_FOUND");
    const name = `round-${results.code}-figures.csv`;
    const rows = results.countries.map((country) => countryRecord(country, locale));
    return table(reply, { name, columns: "figures", locale }, rows);
  });
}

async function asked(request: FastifyRequest<Asked>, db: Services["db"]) {
  const results = await findPublishedResults(db.prisma, request.params.code);
  return { results, locale: languageOf(request) };
}

interface Table {
  readonly name: string;
  readonly columns: RoundTable;
  readonly locale: Locale;
}

function table(reply: FastifyReply, { name, columns, locale }: Table, rows: readonly Cell[][]) {
  void reply.headers(downloadHeaders("text/csv; charset=utf-8; header=present", name));
  const records: Cell[][] = [roundColumnNames(columns, locale), ...rows];
  return reply.send(Readable.from(records).pipe(csvWriter()));
}
