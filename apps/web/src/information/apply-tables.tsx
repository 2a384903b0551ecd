import type { RulesForFormsFragment } from "@regolith/client";
import {
  APPLICATION_TYPES,
  loanMonthsOf,
  PUBLIC_STATUSES,
  ROLES,
  sectionsOf,
  typeFor,
  USE_CATEGORIES,
  type UseCategory,
} from "@regolith/domain";
import { roleName, sectionName, typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { PublicStatusMark } from "../components/status-mark/named-status.tsx";
import { Link } from "../i18n/navigation.ts";
import styles from "./information.module.css";

/** What samples are set aside for, and which of it is lent. */
export const UseTable = ({ rules }: { readonly rules: RulesForFormsFragment }) => {
  const t = useTranslations("information.apply.what");
  return (
    <RowTable
      caption={t("title")}
      columns={[
        { key: "use", label: t("use") },
        { key: "meaning", label: t("meaning"), plain: true },
      ]}
      rows={USE_CATEGORIES.map((category) => ({
        key: category,
        cells: {
          use: <b>{t(`${category}.name`)}</b>,
          meaning: t(`${category}.text`, { months: monthsOf(category, rules) }),
        },
      }))}
    />
  );
};

/** Longest loan of what is lent at all. */
function monthsOf(category: UseCategory, rules: RulesForFormsFragment): number {
  const type = typeFor(category);
  return type === null ? 0 : loanMonthsOf(rules)[type];
}

/** The sections of the form, for each type of application. */
export const FormSections = () => {
  const t = useTranslations("information.apply.steps.form");
  const locale = useLocale();
  return (
    <div className={styles.forms}>
      {APPLICATION_TYPES.map((type) => (
        <div key={type}>
          <h4 className="small">{t("sectionsFor", { type: typeName(type, locale) })}</h4>
          <ol className={`small ${styles.numbered}`}>
            {sectionsOf(type).map((key) => (
              <li key={key}>{sectionName(key, locale, type)}</li>
            ))}
          </ol>
          <p className="small">
            <Link href={`/applications/new?type=${type}`}>{t("start")}</Link>
          </p>
        </div>
      ))}
    </div>
  );
};

/** Every status an applicant can read, and what it means. */
export const StatusTable = () => {
  const t = useTranslations("information.apply.status");
  return (
    <RowTable
      caption={t("title")}
      columns={[
        { key: "status", label: t("status") },
        { key: "meaning", label: t("meaning"), plain: true },
      ]}
      rows={PUBLIC_STATUSES.map((status) => ({
        key: status,
        cells: { status: <PublicStatusMark status={status} />, meaning: t(status) },
      }))}
    />
  );
};

/** Who does what in the portal. */
export const RoleTable = () => {
  const t = useTranslations("information.apply.who");
  const locale = useLocale();
  return (
    <RowTable
      caption={t("title")}
      columns={[
        { key: "role", label: t("role") },
        { key: "does", label: t("does"), plain: true },
      ]}
      rows={[
        {
          key: "RESEARCHER",
          cells: { role: <b>{t("RESEARCHER.name")}</b>, does: t("RESEARCHER.text") },
        },
        ...ROLES.map((role) => ({
          key: role,
          cells: { role: <b>{roleName(role, locale)}</b>, does: t(role) },
        })),
      ]}
    />
  );
};
