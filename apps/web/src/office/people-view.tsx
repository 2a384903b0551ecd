import { NativeSelect } from "@mantine/core";
import type { PeopleQuery } from "@regolith/client";
import { ROLES } from "@regolith/domain";
import { roleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { FilterForm } from "../components/filter-form/filter-form.tsx";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { Link } from "../i18n/navigation.ts";
import type { PeopleFilter } from "./people-filter.ts";
import styles from "./work-list.module.css";

type Person = PeopleQuery["people"]["nodes"][number];

/** By words and role. */
export const PeopleFilters = ({ filter }: { readonly filter: PeopleFilter }) => {
  const t = useTranslations("office.people");
  const locale = useLocale();
  const search = { label: t("text"), placeholder: t("textPlaceholder"), value: filter.text };
  return (
    <FilterForm href="/office/people" text={search} submit={t("apply")}>
      <NativeSelect
        name="role"
        label={t("role")}
        defaultValue={filter.role ?? ""}
        data={[
          { value: "", label: t("anyRole") },
          ...ROLES.map((role) => ({ value: role, label: roleName(role, locale) })),
        ]}
      />
    </FilterForm>
  );
};

const columns = ["person", "institution", "roles", "since", "manage"] as const;
type Key = (typeof columns)[number];

/** Who has an account, and what each may do. */
export const PeopleTable = ({ people }: { readonly people: readonly Person[] }) => {
  const t = useTranslations("office.people");
  if (people.length === 0) {
    return (
      <EmptyState title={t("empty")} action={<Link href="/office/people">{t("clear")}</Link>}>
        {t("emptyHint")}
      </EmptyState>
    );
  }
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((key): Column<Key> => ({
        key,
        label: t(key),
        hiddenLabel: key === "manage",
      }))}
      rows={people.map((person) => ({ key: person.id, cells: cellsOf(person) }))}
    />
  );
};

const cellsOf = (person: Person) => ({
  person: <PersonCell person={person} />,
  institution: person.institution,
  roles: <RolesCell person={person} />,
  since: <SinceCell person={person} />,
  manage: <ManageCell person={person} />,
});

const PersonCell = ({ person }: { readonly person: Person }) => (
  <>
    {person.name} {person.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
    <span className={`${styles.second} anywhere`}>{person.email}</span>
  </>
);

const RolesCell = ({ person }: { readonly person: Person }) => {
  const t = useTranslations("office.people");
  const locale = useLocale();
  if (person.roles.length === 0) return <span className="dim">{t("noRoles")}</span>;
  return new Intl.ListFormat(locale).format(person.roles.map((role) => roleName(role, locale)));
};

const SinceCell = ({ person }: { readonly person: Person }) =>
  formatBeijingDay(new Date(person.createdAt), useLocale());

const ManageCell = ({ person }: { readonly person: Person }) => {
  const t = useTranslations("office.people");
  return (
    <Link
      href={`/office/people/${person.id}`}
      aria-label={t("managePerson", { name: person.name })}
    >
      {t("manage")}
    </Link>
  );
};
