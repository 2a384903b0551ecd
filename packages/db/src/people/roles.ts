import {
  COMMITTEE_ROLES,
  grantProblems,
  ok,
  problem,
  refused,
  revokeProblems,
  type Result,
  type Role,
} from "@regolith/domain";
import type { Database } from "../connect.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import { inTransaction, type Connection } from "../transaction.ts";
import { recordAudit } from "./audit.ts";
import { findPerson } from "./find-people.ts";

export interface RoleChange {
  readonly actorId: string;
  readonly personId: string;
  readonly role: Role;
  readonly at: Date;
}

/** One time somebody held a role; names of those who gave and took it. */
export interface RoleGrant {
  readonly role: Role;
  readonly grantedAt: Date;
  /** Null for what the portal itself set up. */
  readonly grantedBy: string | null;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
}

export async function grantRole(
  db: Pick<Database, "prisma">,
  { actorId, personId, role, at }: RoleChange,
): Promise<Result<void>> {
  if (actorId === personId) return refused(problem("OWN_ROLE", ["personId"]));
  return inTransaction(db, async (tx) => {
    const held = await lockRoles(tx, personId);
    if (held === null) return refused(problem("UNKNOWN_PERSON", ["personId"]));
    const problems = grantProblems(held, role);
    if (problems.length > 0) return refused(...problems);
    await tx.roleGrant.create({ data: { personId, role, grantedById: actorId, grantedAt: at } });
    await recordAudit(tx, { at, actorId, action: "role.granted", personId, details: { role } });
    // Before they read anything by it.
    if (COMMITTEE_ROLES.some((one) => one === role)) await refreshConflicts(tx, { personId }, at);
    return ok(undefined);
  });
}

export async function revokeRole(
  db: Pick<Database, "prisma">,
  { actorId, personId, role, at }: RoleChange,
): Promise<Result<void>> {
  return inTransaction(db, async (tx) => {
    const held = await lockRoles(tx, personId);
    if (held === null) return refused(problem("UNKNOWN_PERSON", ["personId"]));
    const problems = revokeProblems(held, role, await countAdministrators(tx));
    if (problems.length > 0) return refused(...problems);
    await tx.roleGrant.updateMany({
      where: { personId, role, revokedAt: null },
      data: { revokedAt: at, revokedById: actorId },
    });
    await recordAudit(tx, { at, actorId, action: "role.revoked", personId, details: { role } });
    return ok(undefined);
  });
}

/** Grants and revocations of each person, newest first. */
export async function roleHistories(
  db: Connection,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RoleGrant[]>> {
  const name = { select: { name: true } } as const;
  const rows = await db.roleGrant.findMany({
    where: { personId: { in: [...personIds] } },
    include: { grantedBy: name, revokedBy: name },
    orderBy: [{ grantedAt: "desc" }, { id: "desc" }],
  });
  const histories = Map.groupBy(rows, ({ personId }) => personId);
  return new Map([...histories].map(([id, grants]) => [id, grants.map(toRoleGrant)]));
}

interface GrantRow extends Omit<RoleGrant, "grantedBy" | "revokedBy"> {
  readonly grantedBy: { readonly name: string } | null;
  readonly revokedBy: { readonly name: string } | null;
}

function toRoleGrant({ role, grantedAt, grantedBy, revokedAt, revokedBy }: GrantRow): RoleGrant {
  const [giver, taker] = [grantedBy?.name ?? null, revokedBy?.name ?? null];
  return { role, grantedAt, grantedBy: giver, revokedAt, revokedBy: taker };
}

/** Roles held, while nobody else can change roles: the database's own guard waits at the same lock. */
async function lockRoles(tx: Connection, personId: string): Promise<readonly Role[] | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('regolith administrators'))`;
  return (await findPerson(tx, personId))?.roles ?? null;
}

async function countAdministrators(tx: Connection): Promise<number> {
  return tx.roleGrant.count({ where: { role: "ADMINISTRATOR", revokedAt: null } });
}
