import multipart, { type MultipartFile } from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { beginTransfer, forgetRefusals, type Attachment, type FilePlace } from "@regolith/db";
import {
  ATTACHMENT_KINDS,
  CHANNELS,
  cleanFileName,
  POLICY_V1,
  problem,
  problemWith,
  refused,
  type AttachmentKind,
  type Channel,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { SignedIn } from "../../context.ts";
import { idOf } from "../../graphql/global-id.ts";
import { sayNo } from "../../http/say-no.ts";
import { whoSends } from "../../http/whose-request.ts";
import { readLocale } from "../../locale.ts";
import { receiveUpload } from "../receive-upload.ts";
import { startUpload } from "../start-upload.ts";
import { UPLOADS } from "./addresses.ts";
import { answerUploads } from "./answer-upload.ts";
import { goBack, readReturn, type ReturnTo } from "./go-back.ts";
import { bytesOf, isBroken } from "./incoming-bytes.ts";
import type { UploadParts } from "./upload-route.ts";

interface Asked {
  Params: { id: string };
  Querystring: { returnTo?: string; channel?: string };
}

const LIMITS = {
  // One byte more than is taken, so that too large a file is seen to be one.
  fileSize: POLICY_V1.attachments.fileBytes + 1,
  fields: 10,
  fieldSize: 4096,
} as const;

/** More files than any application holds are not even looked at. */
const MOST_FILES = 2 * POLICY_V1.attachments.files;

/**
 * `POST /uploads/applications/:id`: a plain HTML form with `kind`, `caption` and any number of files, in
 * this order; with `channel` for the next message in that talk. With `returnTo` it ends on that page, else
 * with JSON.
 */
export function routeUploadForm(server: FastifyInstance, parts: UploadParts): void {
  void server.register(multipart, { limits: LIMITS, throwFileSizeLimit: false });
  server.post<Asked>(
    `${UPLOADS}/applications/:id`,
    { bodyLimit: MOST_FILES * LIMITS.fileSize },
    (request, reply) => receive(request, reply, parts),
  );
}

async function receive(
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
  parts: UploadParts,
): Promise<FastifyReply> {
  const returnTo = readReturn(request.query.returnTo);
  const actor = await whoSends(request, parts);
  if (typeof actor === "string") return goBack(reply, returnTo, actor) ?? sayNo(reply, actor);
  try {
    const { files, problems } = await takeFiles(request, actor, parts);
    return await (goBack(reply, returnTo, outcomeOf(problems)) ??
      answerUploads(reply, files, problems, readLocale(request.headers["accept-language"])));
  } catch (error) {
    if (isBroken(request.raw)) {
      request.log.info("upload broke off");
      return reply.code(400).send();
    }
    if (isMalformed(error))
      return goBack(reply, returnTo, "BAD_REQUEST") ?? sayNo(reply, "BAD_REQUEST");
    throw error;
  }
}

/** What the parser says of a body that is no form, or ends in the middle. */
function isMalformed(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isCounted = "code" in error && String(error.code).startsWith("FST_");
  return isCounted || /^Multipart: |multipart data$/u.test(error.message);
}

/** Refusals of single files stand with the files; of others the page is told. */
function outcomeOf(problems: readonly Problem[]): ReturnTo["outcome"] {
  const [first] = problems.filter(({ path }) => path?.[0] !== "file");
  return first?.code ?? (problems.length === 0 ? "DONE" : "REFUSED");
}

interface Taken {
  readonly files: readonly Attachment[];
  readonly problems: readonly Problem[];
}

async function takeFiles(
  request: FastifyRequest<Asked>,
  actor: SignedIn,
  parts: UploadParts,
): Promise<Taken> {
  const applicationId = idOf("Application", request.params.id);
  const channel = channelOf(request.query.channel);
  if (applicationId === null || channel === undefined) {
    return { files: [], problems: [problem("NOT_FOUND")] };
  }
  const place = { applicationId, channel };
  await forgetRefusals(parts.db.prisma, place, actor.id);
  const fields = new Map<string, string>();
  const results: Result<Attachment>[] = [];
  for await (const part of request.parts()) {
    if (part.type === "field") fields.set(part.fieldname, String(part.value));
    // What browsers send where no file was chosen.
    else if (!part.filename) part.file.resume();
    else if (results.length < MOST_FILES) {
      results.push(await takeFile(request, part, { actor, parts, place, fields }));
    } else {
      part.file.resume();
      results.push(refused(tooMany(part.filename)));
    }
  }
  if (results.length === 0) return { files: [], problems: [problem("REQUIRED", ["files"])] };
  return {
    files: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap((result) => (result.ok ? [] : result.problems)),
  };
}

function tooMany(filename: string): Problem {
  const params = { name: cleanFileName(filename), max: POLICY_V1.attachments.files };
  return problemWith("TOO_MANY_FILES", params, ["files"]);
}

interface Taking {
  readonly actor: SignedIn;
  readonly parts: UploadParts;
  readonly place: FilePlace;
  /** Those that stood before the file. */
  readonly fields: ReadonlyMap<string, string>;
}

async function takeFile(
  request: FastifyRequest,
  { filename, file }: MultipartFile,
  { actor, parts, place, fields }: Taking,
): Promise<Result<Attachment>> {
  const { db, clock, scanner } = parts;
  const acting = { db, actor, now: clock() };
  try {
    const started = await startUpload(acting, {
      ...{ ...place, name: filename, sizeBytes: null },
      kind: kindOf(fields.get("kind")),
      caption: fields.get("caption")?.trim() ?? "",
    });
    if (!started.ok) return started;
    const token = started.value.token ?? "";
    const transfer = await beginTransfer(db, { token, personId: actor.id, now: clock() });
    if (transfer === null) return refused(problem("NOT_FOUND"));
    const source = bytesOf(file, request.raw);
    return await receiveUpload({ db, actor, clock, scanner }, transfer, source);
  } finally {
    // The parts behind it are read when this one is through.
    file.resume();
  }
}

/** Null when no talk is named, undefined when an unknown one is. */
function channelOf(text: string | undefined): Channel | null | undefined {
  return text === undefined ? null : CHANNELS.find((channel) => channel === text);
}

function kindOf(text: string | undefined): AttachmentKind {
  return ATTACHMENT_KINDS.find((kind) => kind === text) ?? "OTHER";
}
