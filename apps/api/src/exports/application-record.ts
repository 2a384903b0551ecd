import type { ExportedApplication } from "@regolith/db";
import {
  beijingMinute,
  capacityIn,
  publicStatus,
  seesContacts,
  seesOfficeStatus,
  ugToMg,
  type Actor,
} from "@regolith/domain";
import {
  APPLICATION_COLUMN_KEYS,
  countryName,
  provenanceName,
  publicStatusName,
  statusName,
  typeName,
  type ApplicationColumn,
  type Locale,
} from "@regolith/words";
import type { Cell } from "./csv.ts";

/** One application as a record of the table, in the order of its columns. */
export function applicationRecord(
  application: ExportedApplication,
  { actor, locale }: { readonly actor: Actor; readonly locale: Locale },
): Cell[] {
  const cells = cellsOf(application, actor, locale);
  return APPLICATION_COLUMN_KEYS.map((column) => cells[column]);
}

function cellsOf(
  application: ExportedApplication,
  actor: Actor,
  locale: Locale,
): Readonly<Record<ApplicationColumn, Cell>> {
  const { head, applicant, missions, sampleCodes, grantedUg, isGranted } = application;
  // Whoever is named in the team reads what the applicant reads, and not how to reach them.
  const capacity = capacityIn(head, actor);
  const isOffice = seesOfficeStatus(capacity);
  return {
    number: head.number,
    title: head.title,
    type: typeName(head.type, locale),
    status: isOffice
      ? statusName(head.status, locale)
      : publicStatusName(publicStatus(head.status), locale),
    statusSince: isOffice ? beijingMinute(head.statusSince) : null,
    round: application.round,
    missions: missions.map((name) => name[locale]).join("; "),
    samples: sampleCodes.join("; "),
    wholeUnits: application.wholeUnits,
    minimumMg: ugToMg(application.minimumUg),
    optimumMg: ugToMg(application.optimumUg),
    grantedMg: grantedUg !== null && (isOffice || isGranted) ? ugToMg(grantedUg) : null,
    person: applicant.fullName,
    nativeName: applicant.nativeName,
    email: seesContacts(capacity) ? applicant.email : null,
    institution: applicant.institution,
    country: applicant.country === "" ? null : countryName(applicant.country, locale),
    submittedAt: head.submittedAt && beijingMinute(head.submittedAt),
    decidedAt: head.decidedAt && beijingMinute(head.decidedAt),
    provenance: provenanceName(head.provenance, locale),
  };
}
