import type { FastifyReply } from "fastify";
import type { Attachment } from "@regolith/db";
import type { Problem, Result } from "@regolith/domain";
import type { Locale } from "@regolith/words";
import { toGlobalId } from "../../graphql/global-id.ts";
import { toProblems } from "../../graphql/problem.types.ts";

/** A file that was taken, as who sent it is told. GraphQL tells more. */
export interface TakenFile {
  readonly id: string;
  /** Counts saved changes. */
  readonly version: number;
  readonly name: string;
  readonly state: string;
  readonly mediaType: string | null;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
}

export function taken(file: Attachment): TakenFile {
  const { version, name, state, mediaType, sizeBytes, sha256 } = file;
  const id = toGlobalId("Attachment", file.id);
  return { id, version, name, state, mediaType, sizeBytes, sha256 };
}

/** 201 with the file, or 422 with every reason why it was not taken. */
export function answerUpload(
  reply: FastifyReply,
  result: Result<Attachment>,
  locale: Locale,
): FastifyReply {
  if (result.ok) return reply.code(201).send({ attachment: taken(result.value), problems: [] });
  return reply.code(422).send({ attachment: null, problems: toProblems(result.problems, locale) });
}

/** The same of several files at once. */
export function answerUploads(
  reply: FastifyReply,
  files: readonly Attachment[],
  problems: readonly Problem[],
  locale: Locale,
): FastifyReply {
  const body = { attachments: files.map(taken), problems: toProblems(problems, locale) };
  return reply.code(problems.length === 0 ? 201 : 422).send(body);
}
