import type { Connection } from "../transaction.ts";

/** Whether the invented world was seeded here. */
export async function isDemonstration(db: Connection): Promise<boolean> {
  const installation = await db.installation.findUnique({ where: { id: 1 } });
  return installation?.isDemonstration ?? false;
}
