export { type ConnectOptions, connect, type Database, isReady } from "./connect.ts";
export { holderOf } from "./embedded/folder-lock.ts";
export { freePort, probePort } from "./embedded/free-port.ts";
export {
  type EmbeddedOptions,
  type EmbeddedServer,
  startEmbedded,
} from "./embedded/start-embedded.ts";
export { codeOf, lineOf, StartRefusal } from "./embedded/start-refusal.ts";
export type { Prisma, PrismaClient } from "./generated/client.ts";
export { migrate } from "./migrate/migrate.ts";
