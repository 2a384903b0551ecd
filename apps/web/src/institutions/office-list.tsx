import { NativeSelect } from "@mantine/core";
import type { OfficeInstitutionsQuery } from "@regolith/client";
import { INSTITUTION_STATES, type InstitutionState, isCountry } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { FILTER_TEXT_MAX, FilterForm } from "../components/filter-form/filter-form.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { Link } from "../i18n/navigation.ts";
import { type SearchParams, single } from "../office/work-list-query.ts";
import styles from "../office/work-list.module.css";
import { countryOptions } from "../people/countries.ts";
import { besideName, institutionName } from "./institution-name.ts";

/** What the address of the list asks for. */
export interface OfficeFilter {
  readonly text: string;
  readonly country: string;
  readonly state: InstitutionState;
}

export function readOfficeFilter(params: SearchParams): OfficeFilter {
  const country = single(params.country);
  return {
    text: single(params.text).slice(0, FILTER_TEXT_MAX),
    country: isCountry(country) ? country : "",
    state: INSTITUTION_STATES.find((known) => known === single(params.state)) ?? "LISTED",
  };
}

/** By name, country and state. */
export function OfficeFilters({ filter: { text, country, state } }: FilterProps) {
  const t = useTranslations("institutions.office");
  const locale = useLocale();
  const search = { label: t("text"), placeholder: t("textPlaceholder"), value: text };
  return (
    <FilterForm href="/office/institutions" text={search} submit={t("apply")}>
      <NativeSelect
        name="country"
        label={t("country")}
        defaultValue={country}
        data={[{ value: "", label: t("anyCountry") }, ...countryOptions(locale)]}
      />
      <NativeSelect
        name="state"
        label={t("state")}
        defaultValue={state}
        data={INSTITUTION_STATES.map((one) => ({ value: one, label: t(`states.${one}`) }))}
      />
    </FilterForm>
  );
}

interface FilterProps {
  readonly filter: OfficeFilter;
}

const KEYS = ["name", "state", "domains", "officer"] as const;
type Key = (typeof KEYS)[number];

interface TableProps {
  readonly institutions: OfficeInstitutionsQuery["institutions"]["nodes"];
}

/** The directory as the office keeps it. */
export function OfficeTable({ institutions }: TableProps) {
  const t = useTranslations("institutions.office");
  const locale = useLocale();
  if (institutions.length === 0) {
    return (
      <EmptyState title={t("empty")} action={<Link href="/office/institutions">{t("clear")}</Link>}>
        {t("emptyHint")}
      </EmptyState>
    );
  }
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={KEYS.map((key): Column<Key> => ({ key, label: t(key) }))}
      rows={institutions.map((institution) => ({
        key: institution.id,
        cells: {
          name: (
            <>
              <Link href={`/office/institutions/${institution.id}`}>
                {institutionName(institution, locale)}
              </Link>{" "}
              {institution.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
              <span className={styles.second}>{besideName(institution, locale)}</span>
            </>
          ),
          state: t(`states.${institution.state}`),
          domains: <Domains domains={institution.emailDomains} />,
          officer: t(institution.hasOfficer ? "hasOfficer" : "noOfficer"),
        },
      }))}
    />
  );
}

function Domains({ domains }: { readonly domains: readonly string[] }) {
  const t = useTranslations("institutions.office");
  if (domains.length === 0) return <span className="dim">{t("noDomains")}</span>;
  return <span className="anywhere">{domains.join(", ")}</span>;
}
