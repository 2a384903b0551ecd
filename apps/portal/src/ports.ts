import { codeOf, lineOf, probePort, StartRefusal } from "@regolith/db";
import type { Settings } from "./env.ts";

/** Refuses a port that something else has, before anything is started. */
export async function refuseBusyPorts({ host, apiPort, webPort }: Settings): Promise<void> {
  await refuseBusy("API_PORT", apiPort, host);
  await refuseBusy("WEB_PORT", webPort, host);
}

async function refuseBusy(name: string, port: number, host: string): Promise<void> {
  try {
    await probePort(port, host);
  } catch (error) {
    throw new StartRefusal(reasonOf(error, name, port, host));
  }
}

function reasonOf(error: unknown, name: string, port: number, host: string): string {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return `Port ${String(port)} is taken by another program: free it, or choose another ${name}.`;
    case "EACCES":
      return `You may not listen on port ${String(port)}: choose another ${name}.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is not an address of this machine: ${host}`;
    default:
      return `Nothing can listen on ${host}:${String(port)}: ${lineOf(error)}`;
  }
}
