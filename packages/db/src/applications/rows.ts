import type { Prisma } from "../generated/client.ts";
import { ASKABLE } from "./requestable-sample.ts";

const ownRow = { omit: { applicationId: true } } as const;
const inOrder = { orderBy: { position: "asc" } } as const;

/** What tells who belonged to the team before: their joining stays in the history when they leave. */
const JOINING = { where: { action: "MEMBER_JOINED" }, select: { actorId: true } } as const;

/** What tells who reviews it, and who may not. */
const COMMITTEE = {
  reviewAssignments: { where: { state: "ACCEPTED" }, select: { personId: true } },
  conflicts: { where: { endedAt: null }, select: { personId: true } },
  panelCases: { select: { panel: { select: { members: { select: { personId: true } } } } } },
  appeal: { select: { state: true } },
  decisions: { select: { personId: true } },
} satisfies Prisma.ApplicationInclude;

/** What a head is read from. */
export const HEAD = {
  ...COMMITTEE,
  events: JOINING,
  piChanges: { where: { state: "DONE" }, select: { formerId: true, state: true } },
  project: { select: { title: true } },
  exhibition: { select: { title: true } },
  teamMembers: { select: { email: true, personId: true, state: true } },
} satisfies Prisma.ApplicationInclude;

/** What a proposal of another applicant is read from. */
export const PI_CHANGE = {
  former: { select: { name: true } },
  successor: { select: { name: true } },
} satisfies Prisma.PiChangeInclude;

/** What a request for changes is read from. */
export const CHANGES = {
  sections: { omit: { requestId: true } },
  extensions: {
    orderBy: { at: "asc" },
    select: { at: true, fromDueAt: true, toDueAt: true, reason: true },
  },
} satisfies Prisma.ChangeRequestInclude;

/** What a whole application is read from. */
export const WHOLE = {
  ...COMMITTEE,
  sections: true,
  applicant: ownRow,
  team: ownRow,
  teamMembers: {
    omit: { applicationId: true, position: true },
    include: {
      part: { omit: { memberId: true } },
      invitations: {
        select: {
          ...{ id: true, state: true, address: true, note: true },
          ...{ invitedAt: true, expiresAt: true, endedAt: true },
        },
        orderBy: { invitedAt: "desc" },
        take: 1,
      },
    },
    ...inOrder,
  },
  project: ownRow,
  exhibition: ownRow,
  items: {
    include: {
      sample: { select: ASKABLE },
    },
    ...inOrder,
  },
  analysisSteps: {
    omit: { id: true, applicationId: true, position: true },
    include: { sample: { select: { code: true } } },
    ...inOrder,
  },
  venue: ownRow,
  facilities: ownRow,
  experience: ownRow,
  security: ownRow,
  period: ownRow,
  schedule: ownRow,
  dataPlan: ownRow,
  undertakings: ownRow,
  events: JOINING,
  piChanges: { include: PI_CHANGE, orderBy: [{ proposedAt: "desc" }, { id: "desc" }] },
  changeRequests: {
    where: { answeredAt: null, lapsedAt: null },
    include: CHANGES,
    orderBy: { askedAt: "desc" },
  },
} satisfies Prisma.ApplicationInclude;

export type HeadRow = Prisma.ApplicationGetPayload<{ include: typeof HEAD }>;
export type WholeRow = Prisma.ApplicationGetPayload<{ include: typeof WHOLE }>;
export type PiChangeRow = Prisma.PiChangeGetPayload<{ include: typeof PI_CHANGE }>;
export type ChangeRequestRow = Prisma.ChangeRequestGetPayload<{ include: typeof CHANGES }>;
export type MemberRow = WholeRow["teamMembers"][number];
export type ItemRow = WholeRow["items"][number];
