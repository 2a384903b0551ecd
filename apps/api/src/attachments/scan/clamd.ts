import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { ScannerSilent, type Scanner, type Verdict } from "./scanner.ts";

export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

/** How long the scanner may be silent; it answers when it has all bytes. */
const PATIENCE_MS = 30_000;

/** Longest answer that is read. */
const ANSWER_BYTES = 4096;

/** ClamAV's daemon, asked by its INSTREAM command over TCP. */
export function createClamd(
  { host, port }: ClamdAddress,
  patienceMs: number = PATIENCE_MS,
): Scanner {
  return {
    scan: async (bytes) => {
      const socket = connect({ host, port });
      socket.setTimeout(patienceMs, () => socket.destroy(new Error("It does not answer")));
      const sending = new Sending(bytes);
      try {
        await once(socket, "connect");
        const [answer] = await Promise.all([readAnswer(socket), sending.through(socket)]);
        return readVerdict(answer);
      } catch (cause) {
        if (sending.fault !== undefined) throw sending.fault;
        if (cause instanceof ScannerSilent) throw cause;
        throw new ScannerSilent(`The malware scanner at ${host}:${port} is silent`, { cause });
      } finally {
        socket.destroy();
      }
    },
  };
}

/** One file on its way to the scanner. */
class Sending {
  readonly #bytes: AsyncIterable<Uint8Array>;
  /** What went wrong where the file is read, which is no fault of the scanner. */
  fault: Error | undefined;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#bytes = bytes;
  }

  /** Each piece goes with its length before it; a length of zero ends the file. */
  async through(socket: Socket): Promise<void> {
    await write(socket, Buffer.from("zINSTREAM\0"));
    try {
      for await (const piece of this.#bytes) {
        // It has heard enough and answered, or is gone: both are seen where the answer is read.
        if (socket.destroyed) return;
        await write(socket, lengthOf(piece.length));
        await write(socket, piece);
      }
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error));
      throw this.fault;
    }
    await write(socket, lengthOf(0));
  }
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** Settles when the piece has left, so that none but it is kept here; failing is seen by who reads the answer. */
function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    socket.write(bytes, () => {
      resolve();
    });
  });
}

async function readAnswer(socket: Socket): Promise<string> {
  let answer = "";
  for await (const part of socket) {
    answer += String(part);
    if (answer.includes("\0") || answer.length > ANSWER_BYTES) return answer;
  }
  throw new Error("It closed without a whole answer");
}

/** `stream: OK`, or `stream: Name-Of-What-Was-Found FOUND`; anything else is an error of the scanner. */
function readVerdict(answer: string): Verdict {
  const text = answer.replace(/[\0\s]+$/u, "");
  if (text === "stream: OK") return { isClean: true };
  const finding = /^stream: (?<finding>.+) FOUND$/u.exec(text)?.groups?.["finding"];
  if (finding !== undefined) return { isClean: false, finding };
  throw new ScannerSilent(`The malware scanner answered: ${text.slice(0, 200)}`);
}
