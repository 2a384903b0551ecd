import type { Channel, Held } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import type { FilePlace } from "./file-place.ts";

/** Of a place without files. */
export const NOTHING_HELD: Held = { files: 0, bytes: 0 };

export interface Counting {
  /** What is promised room at this instant to uploads under way counts as well. */
  readonly promisedAt?: Date;
  /** One upload that is left aside. */
  readonly except?: string;
}

/**
 * What an application itself holds, or what one person has ready for the next message of a talk. Ask with the
 * application locked.
 */
export function heldBy(
  tx: Connection,
  { applicationId, channel, personId }: FilePlace & { readonly personId: string },
  counting: Counting,
): Promise<Held> {
  const owned =
    channel === null
      ? Prisma.sql`"channel" is null`
      : Prisma.sql`"channel" = ${channel}::"MessageChannel" and "messageId" is null
          and "uploadedById" = ${personId}::uuid`;
  return count(tx, Prisma.sql`"applicationId" = ${applicationId}::uuid and ${owned}`, counting);
}

/** What applications themselves hold, by their ids; those that hold nothing are not among them. */
export async function heldByApplications(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Held>> {
  const owned = Prisma.sql`"applicationId" = any(${[...applicationIds]}::uuid[]) and "channel" is null`;
  const rows = await countEach(db, owned, {});
  return new Map(rows.map(({ applicationId, ...held }) => [applicationId, held]));
}

/** What all messages of a talk carry, sent and waiting. Ask with the application locked. */
export function heldByTalk(
  tx: Connection,
  { applicationId, channel }: { readonly applicationId: string; readonly channel: Channel },
  counting: Counting,
): Promise<Held> {
  const owned = Prisma.sql`"applicationId" = ${applicationId}::uuid
    and "channel" = ${channel}::"MessageChannel"`;
  return count(tx, owned, counting);
}

async function count(tx: Connection, owned: Prisma.Sql, counting: Counting): Promise<Held> {
  const [row] = await countEach(tx, owned, counting);
  return row === undefined ? NOTHING_HELD : { files: row.files, bytes: row.bytes };
}

/** By the application; without those that hold nothing. */
function countEach(
  db: Connection,
  owned: Prisma.Sql,
  { promisedAt, except }: Counting,
): Promise<(Held & { readonly applicationId: string })[]> {
  return db.$queryRaw`
    select "applicationId", count(*)::int as "files",
      coalesce(sum(coalesce("sizeBytes", "declaredBytes", "receivedBytes")), 0)::int as "bytes"
    from "Attachment"
    where ${owned} and "removedAt" is null
      and "id" is distinct from ${except ?? null}::uuid
      and ("state" not in ('UPLOADING', 'REFUSED')
        or ("state" = 'UPLOADING' and "expiresAt" > ${promisedAt ?? null}::timestamptz))
    group by "applicationId"`;
}
