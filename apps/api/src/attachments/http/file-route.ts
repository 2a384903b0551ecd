import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { findAttachments, findHeads, openAttachment, type Attachment } from "@regolith/db";
import { isDownloadable, seesFile } from "@regolith/domain";
import type { SignedIn } from "../../context.ts";
import { idOf } from "../../graphql/global-id.ts";
import { downloadHeaders } from "../../http/download.ts";
import { sayNo } from "../../http/say-no.ts";
import { whoDownloads } from "../../http/whose-request.ts";
import { FILES } from "./addresses.ts";
import type { UploadParts } from "./upload-route.ts";

type FileParts = Pick<UploadParts, "db" | "accounts">;

interface Asked {
  Params: { id: string };
}

/** `GET /files/:id`: a file as a download, for whoever may see its application, or read the talk it was sent in. */
export function routeFile(server: FastifyInstance, parts: FileParts): void {
  server.get<Asked>(`${FILES}/:id`, async (request, reply) => {
    const actor = await whoDownloads(request, reply, parts.accounts);
    if (actor === null) return reply;
    const file = await fileFor(parts, actor, request.params.id);
    if (file === null) return sayNo(reply, "NOT_FOUND");
    return send(reply, file, parts);
  });
}

/** The file if this person may have it; missing, forbidden and not ready look alike. */
async function fileFor(
  { db }: FileParts,
  actor: SignedIn,
  globalId: string,
): Promise<Attachment | null> {
  const id = idOf("Attachment", globalId);
  if (id === null) return null;
  const file = (await findAttachments(db.prisma, [id])).get(id);
  // For what is not there, too: missing and forbidden cost the same.
  const of = file?.applicationId ?? id;
  const head = (await findHeads(db.prisma, actor, [of])).get(of);
  if (file === undefined || head === undefined || !isDownloadable(file.state)) return null;
  return seesFile(head, file, actor) ? file : null;
}

function send(reply: FastifyReply, file: Attachment, { db }: FileParts): FastifyReply {
  const { id, name, mediaType, sha256 } = file;
  const sizeBytes = file.sizeBytes ?? 0;
  void reply.headers({
    ...downloadHeaders(mediaType ?? "application/octet-stream", name),
    "content-length": sizeBytes,
    "repr-digest": `sha-256=:${Buffer.from(sha256 ?? "", "hex").toString("base64")}:`,
  });
  const isAskedFor = reply.request.method !== "HEAD";
  return reply.send(Readable.from(isAskedFor ? openAttachment(db, { id, sizeBytes }) : []));
}
