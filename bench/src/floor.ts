// The floor: the same answers by a query written by hand, behind a bare Fastify. Run as a process of its own.
import Fastify from "fastify";
import pg from "pg";
import { statement } from "./question.ts";

interface Row {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly form: string;
  readonly collectionMethod: string;
  readonly useCategory: string;
  readonly massMg: number | null;
  readonly provenance: string;
  readonly stockProvenance: string | null;
  readonly availableMg: number | null;
  readonly missionCode: string;
  readonly missionEn: string;
  readonly missionZh: string;
  readonly total?: number;
}

const [url = "", port = ""] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const server = Fastify();

server.post<{ Querystring: { counted?: string } }>("/", async ({ query: { counted } }) => {
  const isCounted = counted === "1";
  const { rows } = await pool.query<Row>({
    name: `first page ${String(isCounted)}`,
    text: statement(isCounted),
  });
  const samples = {
    ...(isCounted && { totalCount: rows[0]?.total }),
    pageInfo: { hasNextPage: rows.length > 20 },
    nodes: rows.slice(0, 20).map(toSample),
  };
  return { data: { samples } };
});

function toSample(row: Row) {
  const { code, form, collectionMethod, useCategory, massMg, provenance, stockProvenance } = row;
  return {
    ...{ code, name: { en: row.nameEn, zh: row.nameZh }, form, collectionMethod, useCategory },
    ...{ massMg, provenance, stockProvenance },
    available: row.availableMg === null ? null : { massMg: row.availableMg },
    mission: { code: row.missionCode, name: { en: row.missionEn, zh: row.missionZh } },
  };
}

await server.listen({ host: "127.0.0.1", port: Number(port) });
