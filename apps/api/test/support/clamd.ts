import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** What the little daemon does with a file. */
export type Behaviour = "scan" | "hang" | "hang up" | "refuse" | "complain" | "talk nonsense";

export interface TestClamd {
  readonly address: string;
  behaviour: Behaviour;
  /** Sizes of the files it was given. */
  readonly scanned: number[];
  stop(): Promise<void>;
}

/** Part of the text by which scanners are tried out; split, so that none finds it in this file. */
const EICAR = ["X5O!P%@AP[4", "PZX54(P^)7CC)7}$EICAR"].join("\\");

/** The bytes a scanner has to find, at the end of a file. */
export const infected = (bytes: Buffer): Buffer<ArrayBuffer> => {
  const end = bytes.lastIndexOf("%%EOF");
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(`% ${EICAR}\n`), bytes.subarray(end)]);
};

/** A daemon that speaks ClamAV's INSTREAM as the real one does, and misbehaves when asked to. */
export async function startClamd(behaviour: Behaviour = "scan"): Promise<TestClamd> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    if (clamd.behaviour === "hang up") socket.destroy();
    else talk(socket, clamd);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const clamd: TestClamd = {
    address: `127.0.0.1:${port}`,
    behaviour,
    scanned: [],
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return clamd;
}

function talk(socket: Socket, clamd: TestClamd): void {
  let waiting = Buffer.alloc(0);
  const file: Buffer[] = [];
  socket.on("data", (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    if (clamd.behaviour === "hang") return;
    if (clamd.behaviour === "complain") {
      // The real one says so as soon as it has enough, and closes.
      socket.end("INSTREAM size limit exceeded. ERROR\0");
      return;
    }
    const command = "zINSTREAM\0";
    if (file.length === 0 && waiting.subarray(0, command.length).toString() === command) {
      waiting = waiting.subarray(command.length);
      file.push(Buffer.alloc(0));
    }
    while (file.length > 0 && waiting.length >= 4) {
      const length = waiting.readUInt32BE();
      if (length === 0) {
        answer(socket, clamd, Buffer.concat(file));
        return;
      }
      if (waiting.length < 4 + length) return;
      file.push(waiting.subarray(4, 4 + length));
      waiting = waiting.subarray(4 + length);
    }
  });
}

function answer(socket: Socket, clamd: TestClamd, file: Buffer): void {
  clamd.scanned.push(file.length);
  if (clamd.behaviour === "talk nonsense") socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  else if (file.includes(EICAR)) socket.end("stream: Eicar-Test-Signature FOUND\0");
  else socket.end("stream: OK\0");
}
