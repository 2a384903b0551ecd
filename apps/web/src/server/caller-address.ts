import type { IncomingMessage } from "node:http";

type Incoming = Pick<IncomingMessage, "headers"> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * Where a request comes from. Behind the operator's proxy that is the last address of
 * `X-Forwarded-For`, the one the proxy itself wrote; whatever stands before it came from the caller.
 */
export const callerAddress = ({ headers, socket }: Incoming, isBehindProxy: boolean): string => {
  const own = socket.remoteAddress ?? "";
  if (!isBehindProxy) return own;
  const forwarded = [headers["x-forwarded-for"] ?? ""].flat().join(",");
  return forwarded.split(",").at(-1)?.trim() || own;
};
