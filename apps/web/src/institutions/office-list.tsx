import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { OfficeInstitutionsQuery } from "@regolith/client";
import { INSTITUTION_STATES, type InstitutionState, isCountry } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { getPathname, Link } from "../i18n/navigation.ts";
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
    text: single(params.text).slice(0, 200),
    country: isCountry(country) ? country : "",
    state: INSTITUTION_STATES.find((known) => known === single(params.state)) ?? "LISTED",
  };
}

/** Name, country and state as a plain GET form. */
export function OfficeFilters({ filter }: { readonly filter: OfficeFilter }) {
  const t = useTranslations("institutions.office");
  const locale = useLocale();
  return (
    <form
      className={styles.filters}
      action={getPathname({ href: "/office/institutions", locale })}
      role="search"
    >
      <TextInput
        name="text"
        type="search"
        label={t("text")}
        placeholder={t("textPlaceholder")}
        defaultValue={filter.text}
        maxLength={200}
      />
      <NativeSelect
        name="country"
        label={t("country")}
        defaultValue={filter.country}
        data={[{ value: "", label: t("anyCountry") }, ...countryOptions(locale)]}
      />
      <NativeSelect
        name="state"
        label={t("state")}
        defaultValue={filter.state}
        data={INSTITUTION_STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))}
      />
      <Button type="submit">{t("apply")}</Button>
    </form>
  );
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
          domains: <span className="anywhere">{institution.emailDomains.join(", ")}</span>,
          officer: t(institution.hasOfficer ? "hasOfficer" : "noOfficer"),
        },
      }))}
    />
  );
}
