import type { FastifyReply } from "fastify";

export interface ReturnTo {
  /** A path of the pages, with their query. */
  readonly path: string;
  /** `DONE`, or the code of what the page has to say. */
  readonly outcome: string;
}

/** A page of this portal that a form names to come back to; null for none, or for anything else. */
export function readReturn(text: string | undefined): string | null {
  if (text === undefined || !/^\/[\w~][\w\-.~/%?=&]*$/u.test(text)) return null;
  return text;
}

/** Ends a form on the page it came from, which is told what became of it; null when it named no page. */
export function goBack(
  reply: FastifyReply,
  path: string | null,
  outcome: ReturnTo["outcome"],
): FastifyReply | null {
  if (path === null) return null;
  const mark = path.includes("?") ? "&" : "?";
  return reply.redirect(`${path}${mark}upload=${outcome}`, 303);
}
