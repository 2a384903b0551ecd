import type { FastifyRequest } from "fastify";
import type { Locale } from "@regolith/words";
import { readLocale } from "../locale.ts";
import { attachmentDisposition } from "./content-disposition.ts";

/** Headers of what is for one reader, to be saved and not to be shown or kept by anybody between. */
export function downloadHeaders(type: string, fileName: string): Record<string, string> {
  return {
    "content-type": type,
    "content-disposition": attachmentDisposition(fileName),
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cache-control": "private, no-store",
  };
}

/** The language of what is downloaded: named in the address, else the reader's. */
export function languageOf(request: FastifyRequest<{ Querystring: { lang?: unknown } }>): Locale {
  const { lang } = request.query;
  const wanted = typeof lang === "string" ? lang : request.headers["accept-language"];
  return readLocale(wanted);
}
