import { COMMITTEE_ROLES } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";

/** A person's name, and which of the roles that judge they hold now. */
export const WITH_COMMITTEE_ROLES = {
  select: {
    name: true,
    roleGrants: {
      where: { role: { in: [...COMMITTEE_ROLES] }, revokedAt: null },
      select: { role: true },
    },
  },
} satisfies Prisma.PersonDefaultArgs;
