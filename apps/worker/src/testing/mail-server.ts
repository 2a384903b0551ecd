import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface MailServer {
  readonly url: string;
  /** What was received, in order. */
  readonly mails: readonly ParsedMail[];
  /** Settles when so many mails have been received. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A refusal with its code, as a mail server answers it. */
export function refusal(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

/** A real mail server on a port of its own; what it does otherwise than take everything is said by its handlers. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _, callback) => {
      void simpleParser(stream).then((mail) => {
        mails.push(mail);
        callback();
        for (const { count, resolve } of waiting) if (mails.length >= count) resolve();
      }, callback);
    },
    ...options,
  });
  // A client that is cut off in the middle is part of what is tried.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    received: (count) =>
      new Promise((resolve) => {
        if (mails.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
