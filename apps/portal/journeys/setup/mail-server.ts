import { once } from "node:events";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export interface MailServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A real mail server that takes everything and keeps each mail as a file, in the order of their arrival. */
export async function startMailServer(folder: string): Promise<MailServer> {
  mkdirSync(folder);
  let count = 0;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _, callback) => {
      void buffer(stream).then((content) => {
        count += 1;
        const file = path.join(folder, `${String(count).padStart(6, "0")}.eml`);
        // Whoever reads the folder never sees half a mail.
        writeFileSync(`${file}.part`, content);
        renameSync(`${file}.part`, file);
        callback();
      }, callback);
    },
  });
  server.on("error", () => undefined); // a worker that is stopped in the middle
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
