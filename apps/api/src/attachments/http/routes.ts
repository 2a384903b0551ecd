import type { FastifyInstance } from "fastify";
import { routeFile } from "./file-route.ts";
import { discardRest } from "./incoming-bytes.ts";
import { routeUploadForm } from "./upload-form.ts";
import { routeUpload, type UploadParts } from "./upload-route.ts";

/** Files up and down. Each kind of body is read in a scope of its own; everywhere else the limit stays small. */
export function routeAttachments(server: FastifyInstance, parts: UploadParts): void {
  for (const route of [routeUpload, routeUploadForm]) {
    void server.register((scope, _options, done) => {
      // Whatever is answered, and however early, the sender has to come to read it.
      scope.addHook("onSend", (request, _reply, _payload, sent) => {
        discardRest(request.raw);
        sent();
      });
      route(scope, parts);
      done();
    });
  }
  routeFile(server, parts);
}
