import { applicationPdf } from "@regolith/documents";
import type { Clock, Database } from "@regolith/db";
import type { FastifyInstance } from "fastify";
import type { Accounts } from "../accounts/accounts.ts";
import { idOf } from "../graphql/global-id.ts";
import { downloadHeaders, languageOf } from "../http/download.ts";
import { sayNo } from "../http/say-no.ts";
import { whoDownloads } from "../http/whose-request.ts";
import { OneAtATime } from "./one-at-a-time.ts";
import { readPrintedApplication } from "./printed-application.ts";

export interface DocumentParts {
  readonly db: Database;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly webOrigin: string;
}

interface Asked {
  Params: { id: string };
  Querystring: { lang?: unknown };
}

/**
 * `GET /documents/applications/<id>.pdf`: the whole application with its files as one PDF, for whoever may
 * see the application. They are made one after the other, since each may hold 60 MB of files.
 */
export function routeApplicationDocument(server: FastifyInstance, parts: DocumentParts): void {
  const queue = new OneAtATime();
  server.route<Asked>({
    method: "GET",
    url: "/documents/applications/:id.pdf",
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const actor = await whoDownloads(request, reply, parts.accounts);
      if (actor === null) return reply;
      const { db, clock, webOrigin } = parts;
      const printing = { db, actor, webOrigin, now: clock(), locale: languageOf(request) };
      const id = idOf("Application", request.params.id);
      const application = id === null ? null : await readPrintedApplication(printing, id);
      if (application === null) {
        return sayNo(reply, "NOT_FOUND");
      }
      const bytes = await queue.run(() => applicationPdf(application));
      void reply.headers({
        ...downloadHeaders("application/pdf", `application-${application.number}.pdf`),
        "content-length": bytes.length,
      });
      return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },
  });
}
