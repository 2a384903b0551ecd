import {
  APPLICATION_STATUSES,
  publicStatus,
  type Actor,
  type ApplicationStatus,
  type ApplicationType,
} from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import { askedToEndorse, inOfficeOf, isNotNamed, ownOrTeams } from "./visible-to.ts";

/** MINE: applied for, or joined. INSTITUTION: asked to endorse. OFFICE: submitted by others. */
export const APPLICATION_SCOPES = ["MINE", "INSTITUTION", "OFFICE"] as const;
export type ApplicationScope = (typeof APPLICATION_SCOPES)[number];

export interface ApplicationFilter {
  readonly scope: ApplicationScope;
  readonly status?: readonly ApplicationStatus[];
  readonly type?: ApplicationType;
  /** Code of a round. */
  readonly round?: string;
  /** Code of the mission that a sample asked for came from. */
  readonly mission?: string;
  /** Row id of an institution of the directory, also under those merged into it. */
  readonly institutionId?: string;
  /** Name of an institution, as the directory has it or as an application writes one that is not listed. */
  readonly institution?: string;
  /** Country of the institution, ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Row id of the responsible user. */
  readonly personId?: string;
  /** Words that all occur in number, title, person or institution. */
  readonly text?: string;
}

/** Each is a part of what `visibleTo` lets somebody see. */
const IN_SCOPE = {
  MINE: ownOrTeams,
  INSTITUTION: askedToEndorse,
  OFFICE: inOfficeOf,
} as const;

/** Where the filtered applications are, as `a`. Only a search by words needs more than their own rows. */
export function source({ text = "" }: Pick<ApplicationFilter, "text">): Prisma.Sql {
  if (wordsOf(text).length === 0) return Prisma.sql`"Application" a`;
  return Prisma.sql`"Application" a
    join "Person" p on p."id" = a."personId"
    left join "ProjectAnswers" t on t."applicationId" = a."id"
    left join "ExhibitionAnswers" e on e."applicationId" = a."id"
    left join "ApplicantAnswers" s on s."applicationId" = a."id"`;
}

const SEARCHED = Prisma.sql`concat_ws(' ', a."number", t."title", e."title", p."name", p."nativeName",
  p."institution", s."fullName", s."nativeName", s."institution")`;

/** Names of institutions are the same whatever their case and the spaces around them; as in the index. */
export const INSTITUTION_KEY = Prisma.sql`lower(btrim(i."institution"))`;

/** Which of `source` somebody sees and the filter lets through. */
export function conditions(actor: Actor, filter: ApplicationFilter): Prisma.Sql {
  return Prisma.join(
    [
      IN_SCOPE[filter.scope](actor),
      ...ownFacts(actor, filter),
      ...applicantFacts(filter),
      ...wordsOf(filter.text ?? "").map(
        (word) => Prisma.sql`${SEARCHED} ilike ${`%${escaped(word)}%`}`,
      ),
    ],
    " and ",
  );
}

/**
 * The statuses that are asked for. Outside the office those that its reader cannot tell apart are one: whoever asks for
 * one of them asks for all.
 */
export function statusesIn({
  scope,
  status = [],
}: Pick<ApplicationFilter, "scope" | "status">): readonly ApplicationStatus[] {
  if (scope === "OFFICE") return [...new Set(status)];
  const asked = new Set(status.map(publicStatus));
  return APPLICATION_STATUSES.filter((one) => asked.has(publicStatus(one)));
}

/**
 * Where applications are told apart by the office's statuses, those whose applicant names somebody of the office are
 * left out for that person, who reads of them what the applicant reads.
 */
export function isToldApart(actor: Actor, { scope }: Pick<ApplicationFilter, "scope">): Prisma.Sql {
  return scope === "OFFICE" ? isNotNamed(actor) : Prisma.sql`true`;
}

function ownFacts(actor: Actor, filter: ApplicationFilter): Prisma.Sql[] {
  const { status, type, round, mission, personId } = filter;
  const all: Prisma.Sql[] = [];
  if (status !== undefined) {
    all.push(
      Prisma.sql`a."status" = any(${[...statusesIn(filter)]}::text[]::"ApplicationStatus"[])`,
      isToldApart(actor, filter),
    );
  }
  if (type !== undefined) all.push(Prisma.sql`a."type" = ${type}::"ApplicationType"`);
  if (round !== undefined) {
    all.push(Prisma.sql`a."roundId" = (select "id" from "Round" where "code" = ${kept(round)})`);
  }
  if (personId !== undefined) all.push(Prisma.sql`a."personId" = ${personId}::uuid`);
  if (mission !== undefined) {
    all.push(Prisma.sql`exists (
      select from "ApplicationItem" i join "Sample" o on o."id" = i."sampleId"
      where i."applicationId" = a."id"
        and o."missionId" = (select "id" from "Mission" where "code" = ${kept(mission)}))`);
  }
  return all;
}

function applicantFacts({ institutionId, institution, country }: ApplicationFilter): Prisma.Sql[] {
  const ofApplicant = (fact: Prisma.Sql) => Prisma.sql`a."id" in (
    select i."applicationId" from "ApplicantAnswers" i where ${fact})`;
  const all: Prisma.Sql[] = [];
  if (institutionId !== undefined) {
    all.push(
      ofApplicant(Prisma.sql`i."institutionId" in (select "id" from "Institution"
        where "id" = ${institutionId}::uuid or "mergedIntoId" = ${institutionId}::uuid)`),
    );
  }
  if (institution !== undefined) {
    const name = Prisma.sql`lower(btrim(${kept(institution)}))`;
    all.push(Prisma.sql`a."id" in (
      select i."applicationId" from "ApplicantAnswers" i
        where i."institutionId" is null and ${INSTITUTION_KEY} = ${name}
      union all
      select i."applicationId" from "ApplicantAnswers" i
        join "Institution" n on n."id" = i."institutionId"
        where lower(n."nameEn") = ${name} or lower(n."nameZh") = ${name})`);
  }
  if (country !== undefined) all.push(ofApplicant(Prisma.sql`i."country" = ${kept(country)}`));
  return all;
}

/** No database compares with a NUL. */
function kept(text: string): string {
  return text.replaceAll("\0", "");
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\0]+/u).filter((word) => word !== "");
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/gu, "\\$&");
}
