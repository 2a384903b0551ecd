import { minutesPdf, type PrintedMinutes } from "@regolith/documents";
import { findKnownPanels, minutesOf, nameIn, type Database } from "@regolith/db";
import { minutesFor, readsPanels, type Actor, type MinutesContent } from "@regolith/domain";
import type { Locale } from "@regolith/words";
import type { FastifyInstance } from "fastify";
import { idOf } from "../graphql/global-id.ts";
import { downloadHeaders, languageOf } from "../http/download.ts";
import { sayNo } from "../http/say-no.ts";
import { whoDownloads } from "../http/whose-request.ts";
import { readableIn } from "../panels/readable.ts";
import type { DocumentParts } from "./application-route.ts";
import { OneAtATime } from "./one-at-a-time.ts";

interface Asked {
  Params: { id: string };
  Querystring: { lang?: unknown };
}

/**
 * `GET /documents/panels/<id>/minutes.pdf`: the minutes of a meeting for its members and the office, without what
 * the reader is recused from; before it is closed a draft, for the office.
 */
export function routeMinutes(server: FastifyInstance, parts: DocumentParts): void {
  const queue = new OneAtATime();
  server.route<Asked>({
    method: "GET",
    url: "/documents/panels/:id/minutes.pdf",
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const actor = await whoDownloads(request, reply, parts.accounts);
      if (actor === null) return reply;
      const id = idOf("Panel", request.params.id);
      const reading = { actor, locale: languageOf(request), now: parts.clock() };
      const minutes = id === null ? null : await readMinutes(parts.db, id, reading);
      if (minutes === null) return sayNo(reply, "NOT_FOUND");
      const bytes = await queue.run(() => minutesPdf(minutes));
      const { round, meetsAt } = minutes.content;
      void reply.headers({
        ...downloadHeaders("application/pdf", `minutes-${round.code}-${meetsAt.slice(0, 10)}.pdf`),
        "content-length": bytes.length,
      });
      return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },
  });
}

interface Reading {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly now: Date;
}

async function readMinutes(
  { prisma }: Database,
  id: string,
  { actor, locale, now }: Reading,
): Promise<PrintedMinutes | null> {
  const panel = (await findKnownPanels(prisma, actor, [id])).get(id);
  if (panel === undefined) return null;
  const { minutes: signed } = panel;
  if (signed === null && !readsPanels(actor)) return null;
  const content = signed === null ? await minutesOf(prisma, panel) : contentOf(signed.content);
  const ids = [...content.cases, ...content.ranking].map(({ applicationId }) => applicationId);
  const reads = await readableIn(prisma, actor, ids);
  return {
    ...{ locale, madeAt: now, content: minutesFor(content, reads) },
    signature: signed && {
      ...{ name: nameIn(panel, signed.signedById), at: signed.signedAt, sha256: signed.sha256 },
    },
  };
}

/** What was signed is of the shape in which it was written. */
function contentOf(stored: unknown): MinutesContent {
  return stored as MinutesContent;
}
