import { COMMITTEE_ROLES, normalEmail, READING_ROLES, type Actor } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";

/**
 * The applications that exist for somebody, as a condition on `"Application" a`: their own and their team's,
 * those their institution was asked to endorse, for the office's readers all that were submitted, for the chair
 * those without a conflict of interest, and for the committee, of these, those they review or vote on.
 * Every read goes through it; it is `capacityIn` told to the database.
 */
export function visibleTo(actor: Actor): Prisma.Sql {
  const ways = [ownOrTeams(actor)];
  if (readsAll(actor)) ways.push(SUBMITTED);
  else if (actor.roles.includes("CHAIR")) ways.push(inChairOf(actor));
  else if (COMMITTEE_ROLES.some((role) => actor.roles.includes(role))) ways.push(reviewedBy(actor));
  if (actor.officerOf.length > 0) ways.push(askedToEndorse(actor));
  return Prisma.sql`(${Prisma.join(ways, " or ")})`;
}

/** What the office's list holds for somebody: all that were submitted without them. */
export function inOfficeOf(actor: Actor): Prisma.Sql {
  if (!readsForOffice(actor)) return Prisma.sql`false`;
  return Prisma.sql`(not ${ownOrTeams(actor)} and ${readsAll(actor) ? SUBMITTED : inChairOf(actor)})`;
}

/** Those whose reviewers and conflicts of interest somebody reads: of their office's list, without them in the team. */
export function committeeSeenBy(actor: Actor): Prisma.Sql {
  return Prisma.sql`(${inOfficeOf(actor)} and ${isNotNamed(actor)})`;
}

/** Those a chair reads: submitted, without a conflict of interest on record, and without the chair in the team. */
function inChairOf(actor: Actor): Prisma.Sql {
  return Prisma.sql`(${SUBMITTED} and ${withoutConflict(actor)} and ${isNotNamed(actor)})`;
}

/**
 * Those somebody of the committee accepted to review, or that are on the agenda of a panel they sit on, as long as no
 * conflict of interest is on record.
 */
function reviewedBy(actor: Actor): Prisma.Sql {
  return Prisma.sql`(${SUBMITTED} and (a."id" = any(array(select "applicationId" from "ReviewAssignment"
      where "personId" = ${actor.id}::uuid and "state" = 'ACCEPTED'))
      or a."id" = any(array(select c."applicationId" from "PanelCase" c
        join "PanelMember" s on s."panelId" = c."panelId" where s."personId" = ${actor.id}::uuid)))
    and ${withoutConflict(actor)} and ${isNotNamed(actor)})`;
}

/** Those somebody of the committee is asked to review, and has not answered: they know that, and do not read them yet. */
export function askedToReview(actor: Actor): Prisma.Sql {
  if (!COMMITTEE_ROLES.some((role) => actor.roles.includes(role))) return Prisma.sql`false`;
  return Prisma.sql`(a."id" = any(array(select "applicationId" from "ReviewAssignment"
      where "personId" = ${actor.id}::uuid and "state" = 'ASKED'))
    and ${withoutConflict(actor)} and ${isNotNamed(actor)})`;
}

function withoutConflict({ id }: Actor): Prisma.Sql {
  return Prisma.sql`not exists (select from "Conflict" c
    where c."applicationId" = a."id" and c."personId" = ${id}::uuid and c."endedAt" is null)`;
}

/** Those somebody applies with: as responsible user, or having joined the team. */
export function ownOrTeams({ id }: Actor): Prisma.Sql {
  // An array, so that the few of one person are found first and compared by the index.
  return Prisma.sql`(a."personId" = ${id}::uuid or a."id" = any(array(
    select "applicationId" from "TeamMember" where "personId" = ${id}::uuid)))`;
}

/**
 * Those that somebody's institution was asked to endorse, beside drafts taken back. Somebody named as team
 * speaks for nobody, whether joined or not and by whichever of their addresses, unless they declined; nor does
 * whoever applied or had joined before.
 */
export function askedToEndorse(actor: Actor): Prisma.Sql {
  return Prisma.sql`(a."endorserId" = any(${[...actor.officerOf]}::uuid[]) and a."status" <> 'DRAFT'
    and ${isNotNamed(actor)})`;
}

/**
 * Whether somebody is neither named in the team nor ever belonged to it. The few applications of one person are found
 * first, by indexes of their own.
 */
export function isNotNamed({ id, email, formerEmails }: Actor): Prisma.Sql {
  const own = [email, ...formerEmails].map(normalEmail);
  return Prisma.sql`(a."id" <> all(array(
    select m."applicationId" from "TeamMember" m
      where m."state" <> 'DECLINED' and lower(trim(m."email")) = any(${own}::text[])
    union all select c."applicationId" from "PiChange" c
      where c."state" = 'DONE' and c."formerId" = ${id}::uuid
    union all select j."applicationId" from "ApplicationEvent" j
      where j."action" = 'MEMBER_JOINED' and j."actorId" = ${id}::uuid)))`;
}

/** Whether somebody has the office's list, which holds applications of others. */
export function readsForOffice(actor: Actor): boolean {
  return readsAll(actor) || actor.roles.includes("CHAIR");
}

function readsAll({ roles }: Actor): boolean {
  return READING_ROLES.some((role) => roles.includes(role));
}

const SUBMITTED = Prisma.sql`a."status" not in ('DRAFT', 'ENDORSEMENT')`;
