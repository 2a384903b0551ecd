import { PUBLIC_STATUSES, USE_CATEGORIES } from "@regolith/domain";
import { roleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { PublicStatusMark } from "../components/status-mark/named-status.tsx";

/** What samples are set aside for, and which of it is lent. */
export const UseTable = () => {
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
        cells: { use: <b>{t(`${category}.name`)}</b>, meaning: t(`${category}.text`) },
      }))}
    />
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

const roles = ["SECRETARIAT", "APPROVER", "CURATOR", "AUDITOR", "ADMINISTRATOR"] as const;

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
        ...roles.map((role) => ({
          key: role,
          cells: { role: <b>{roleName(role, locale)}</b>, does: t(role) },
        })),
      ]}
    />
  );
};
