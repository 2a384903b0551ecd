export { type ConnectOptions, connect, type Database, isReady } from "./connect.ts";
export * from "./calendar/index.ts";
export { holderOf } from "./embedded/folder-lock.ts";
export { freePort, probePort } from "./embedded/free-port.ts";
export { removeEmbedded } from "./embedded/remove-embedded.ts";
export {
  type EmbeddedOptions,
  type EmbeddedServer,
  startEmbedded,
} from "./embedded/start-embedded.ts";
export { codeOf, lineOf, StartRefusal } from "./embedded/start-refusal.ts";
export type { Prisma, PrismaClient } from "./generated/client.ts";
export {
  lockBalances,
  type NewLedgerEntry,
  readBalance,
  readBalances,
  recordEntries,
} from "./ledger/ledger-store.ts";
export { checkServer } from "./migrate/check-server.ts";
export { migrate } from "./migrate/migrate.ts";
export * from "./accounts/index.ts";
export * from "./allocation/index.ts";
export * from "./applications/index.ts";
export * from "./committee/index.ts";
export * from "./attachments/index.ts";
export * from "./baskets/basket-store.ts";
export { type Connection, inTransaction } from "./transaction.ts";
export * from "./institutions/index.ts";
export * from "./people/index.ts";
export * from "./team/index.ts";
export * from "./terms/index.ts";
export { toGlobalId } from "./global-id.ts";
export * from "./letters/index.ts";
export * from "./messages/index.ts";
export * from "./notifications/index.ts";
export { runDuty, type DutyRun, type LastRun } from "./clockwork/run-duty.ts";
export { listen, type Listener } from "./listen.ts";
export * from "./outbox/index.ts";
export * from "./settings/index.ts";
export { enqueueMail, type NewMail } from "./outbox/enqueue-mail.ts";
export * from "./views/index.ts";
export * from "./catalogue/index.ts";
export * from "./techniques/index.ts";
export * from "./policy/index.ts";
export * from "./rounds/index.ts";
export * from "./panels/index.ts";
