import type { PublishedResults, RoundComparison } from "@regolith/db";
import { beijingDay, beijingMinute, ugToMg } from "@regolith/domain";
import {
  countryName,
  roundColumns,
  type Locale,
  type RoundColumn,
  type RoundTable,
} from "@regolith/words";
import type { Cell } from "./csv.ts";

type Cells<Table extends RoundTable> = Readonly<Record<RoundColumn<Table>, Cell>>;

/** One sample granted, as a record of the table. */
export function awardRecord(award: PublishedResults["awards"][number], locale: Locale): Cell[] {
  return inOrder("awards", {
    institution: locale === "zh" ? award.institutionZh : award.institutionEn,
    person: award.personName,
    nativeName: award.nativeName,
    sample: award.sampleCode,
    massMg: ugToMg(award.massUg),
    revoked: award.revoked ? YES[locale] : null,
    addedOn: award.addedLaterAt === null ? null : beijingDay(award.addedLaterAt),
  });
}

/** How one country fared, as a record of the table. */
export function countryRecord(
  { country, applied, approved, massUg }: PublishedResults["countries"][number],
  locale: Locale,
): Cell[] {
  return inOrder("figures", {
    country: country === "" ? null : countryName(country, locale),
    countryCode: country === "" ? null : country,
    ...{ applied, approved, massMg: ugToMg(massUg) },
  });
}

/** One round beside the others, as a record of the table. */
export function roundRecord(round: RoundComparison, locale: Locale): Cell[] {
  const { code, closesAt, offered, applied, approved, massUg, medianDays } = round;
  return inOrder("rounds", {
    ...{ code, name: locale === "zh" ? round.nameZh : round.nameEn },
    closesAt: beijingMinute(closesAt),
    ...{ offered, applied, approved, massMg: ugToMg(massUg), medianDays },
  });
}

const YES: Readonly<Record<Locale, string>> = { en: "yes", zh: "是" };

function inOrder<Table extends RoundTable>(table: Table, cells: Cells<Table>): Cell[] {
  return roundColumns(table).map((column) => cells[column]);
}
