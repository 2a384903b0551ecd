import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { findAttachments, findHeads, openAttachment, type Attachment } from "@regolith/db";
import { isDownloadable, seesFile } from "@regolith/domain";
import type { SignedIn } from "../../context.ts";
import { idOf } from "../../graphql/global-id.ts";
import { readLocale } from "../../locale.ts";
import { FILES } from "./addresses.ts";
import { attachmentDisposition } from "./content-disposition.ts";
import type { UploadParts } from "./upload-route.ts";
import { sayNo } from "./whose-request.ts";

type FileParts = Pick<UploadParts, "db" | "accounts">;

interface Asked {
  Params: { id: string };
}

/** `GET /files/:id`: a file as a download, for whoever may see its application. */
export function routeFile(server: FastifyInstance, parts: FileParts): void {
  server.get<Asked>(`${FILES}/:id`, async (request, reply) => {
    const actor = await parts.accounts.actorOf(request.headers);
    if (actor === null) return askToSignIn(request, reply);
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
  const file = id === null ? undefined : (await findAttachments(db.prisma, [id])).get(id);
  if (file === undefined || !isDownloadable(file.state) || !seesFile(file, actor)) return null;
  const heads = await findHeads(db.prisma, actor, [file.applicationId]);
  return heads.has(file.applicationId) ? file : null;
}

function send(reply: FastifyReply, file: Attachment, { db }: FileParts): FastifyReply {
  const { id, name, mediaType, sha256 } = file;
  const sizeBytes = file.sizeBytes ?? 0;
  void reply.headers({
    "content-type": mediaType ?? "application/octet-stream",
    "content-length": sizeBytes,
    "content-disposition": attachmentDisposition(name),
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cache-control": "private, no-store",
    "repr-digest": `sha-256=:${Buffer.from(sha256 ?? "", "hex").toString("base64")}:`,
  });
  const isAskedFor = reply.request.method !== "HEAD";
  return reply.send(Readable.from(isAskedFor ? openAttachment(db, { id, sizeBytes }) : []));
}

/** Somebody at a browser comes back after signing in; a program is told to. */
function askToSignIn(request: FastifyRequest<Asked>, reply: FastifyReply): FastifyReply {
  const { accept, "accept-language": language, authorization } = request.headers;
  const isBrowser = accept?.includes("text/html") === true && authorization === undefined;
  if (!isBrowser) return sayNo(reply, "UNAUTHENTICATED");
  const next = encodeURIComponent(request.url);
  return reply.redirect(`/${readLocale(language)}/sign-in?next=${next}`, 303);
}
