import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

export interface RawServer {
  readonly url: string;
  /** Connections taken so far. */
  readonly sockets: readonly Socket[];
  close(): Promise<void>;
}

/** A server that takes connections and does with them what it is told: nothing, or something no mail server should. */
export async function startRawServer(onConnect: (socket: Socket) => void): Promise<RawServer> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    sockets.push(socket);
    onConnect(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    sockets,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** A mail server's side of a conversation up to the content of a mail; what comes after it is the caller's. */
export function converse(socket: Socket, afterContent: (socket: Socket) => void): void {
  let isContent = false;
  let said = "";
  socket.write("220 test\r\n");
  socket.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (isContent) {
      if (said.endsWith("\r\n.\r\n")) afterContent(socket);
      return;
    }
    while (said.includes("\r\n")) {
      const [line = ""] = said.split("\r\n", 1);
      said = said.slice(line.length + 2);
      isContent = line === "DATA";
      socket.write(isContent ? "354 go on\r\n" : "250 fine\r\n");
    }
  });
}
