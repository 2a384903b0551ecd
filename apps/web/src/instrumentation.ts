import type { Instrumentation } from "next";
import { pino } from "pino";
import { faultDigest } from "./components/failure/fault-digest.ts";

const log = pino({ name: "web" });

/** Logs a fault once, under the digest its reader was shown and the id its request has at the API. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  log.error({
    err: error,
    digest: faultDigest(error),
    requestId: request.headers["x-request-id"],
    method: request.method,
    path: request.path.split("?", 1)[0],
    route: context.routePath,
  });
};
