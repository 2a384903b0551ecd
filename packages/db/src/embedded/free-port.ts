import { createServer } from "node:net";

/** Rejects with the system's error when nothing can listen there now. */
export function probePort(port: number, host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : port);
      });
    });
  });
}

/** A loopback port that is free now. */
export function freePort(): Promise<number> {
  return probePort(0);
}
