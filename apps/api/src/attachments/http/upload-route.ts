import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { beginTransfer, type Clock, type Database } from "@regolith/db";
import { POLICY_V1 } from "@regolith/domain";
import { sayNo } from "../../http/say-no.ts";
import { whoSends, type Gates } from "../../http/whose-request.ts";
import { readLocale } from "../../locale.ts";
import { receiveUpload } from "../receive-upload.ts";
import type { Scanner } from "../scan/scanner.ts";
import { UPLOADS } from "./addresses.ts";
import { answerUpload } from "./answer-upload.ts";
import { bytesOf, isBroken } from "./incoming-bytes.ts";

export interface UploadParts extends Gates {
  readonly db: Database;
  readonly clock: Clock;
  readonly scanner: Scanner | null;
}

/** `PUT /uploads/:token`: the bytes of one file as the body, whatever type they are said to have. */
export function routeUpload(server: FastifyInstance, parts: UploadParts): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", (_request, _payload, done) => {
    done(null);
  });
  server.put<{ Params: { token: string } }>(
    `${UPLOADS}/:token`,
    { bodyLimit: POLICY_V1.attachments.fileBytes },
    (request, reply) => receive(request, reply, parts),
  );
}

async function receive(
  request: FastifyRequest<{ Params: { token: string } }>,
  reply: FastifyReply,
  parts: UploadParts,
): Promise<FastifyReply> {
  const actor = await whoSends(request, parts);
  if (typeof actor === "string") return sayNo(reply, actor);
  const { db, clock, scanner } = parts;
  const { token } = request.params;
  const transfer = await beginTransfer(db, { token, personId: actor.id, now: clock() });
  if (transfer === null) return sayNo(reply, "NOT_FOUND");
  try {
    const source = bytesOf(request.raw, request.raw);
    const result = await receiveUpload({ db, actor, clock, scanner }, transfer, source);
    return await answerUpload(reply, result, readLocale(request.headers["accept-language"]));
  } catch (error) {
    if (!isBroken(request.raw)) throw error;
    request.log.info({ bytes: transfer.attachment.receivedBytes }, "upload broke off");
    return reply.code(400).send();
  }
}
