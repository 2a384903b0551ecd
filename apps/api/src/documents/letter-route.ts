import { letterPdf, type PrintedLetter } from "@regolith/documents";
import { findHeads, findLetter, type Database } from "@regolith/db";
import { capacityIn, readsLetters, type Actor } from "@regolith/domain";
import type { Locale } from "@regolith/words";
import type { FastifyInstance } from "fastify";
import { idOf } from "../graphql/global-id.ts";
import { downloadHeaders, languageOf } from "../http/download.ts";
import { sayNo } from "../http/say-no.ts";
import { whoDownloads } from "../http/whose-request.ts";
import type { DocumentParts } from "./application-route.ts";

interface Asked {
  Params: { id: string };
  Querystring: { lang?: unknown };
}

/** `GET /documents/letters/<id>.pdf`: a letter of decision as it was sent, for whoever may read it. */
export function routeLetterDocument(
  server: FastifyInstance,
  { db, accounts }: Pick<DocumentParts, "db" | "accounts">,
): void {
  server.route<Asked>({
    method: "GET",
    url: "/documents/letters/:id.pdf",
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const actor = await whoDownloads(request, reply, accounts);
      if (actor === null) return reply;
      const id = idOf("DecisionLetter", request.params.id);
      const letter = id === null ? null : await readLetter(db, actor, id, languageOf(request));
      if (letter === null) return sayNo(reply, "NOT_FOUND");
      const bytes = await letterPdf(letter);
      void reply.headers({
        ...downloadHeaders("application/pdf", `letter-${letter.number}.pdf`),
        "content-length": bytes.length,
      });
      return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },
  });
}

/** The letter as somebody may read it; null when it does not exist for them. */
async function readLetter(
  { prisma }: Database,
  actor: Actor,
  id: string,
  locale: Locale,
): Promise<PrintedLetter | null> {
  const letter = await findLetter(prisma, actor, id);
  if (letter === null) return null;
  const { applicationId, sha256, at: sentAt } = letter;
  const head = (await findHeads(prisma, actor, [applicationId])).get(applicationId);
  if (head === undefined || !readsLetters(head.status, capacityIn(head, actor))) return null;
  const isDemonstration = head.provenance === "DEMONSTRATION";
  return { ...letter[locale], locale, number: head.number, sha256, sentAt, isDemonstration };
}
