import type { TermsHeadFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { Link } from "../i18n/navigation.ts";
import { termsHref } from "./terms-href.ts";

/** Every version of one document, the newest first. */
export function TermsVersions({ versions }: { readonly versions: readonly TermsHeadFragment[] }) {
  const t = useTranslations("terms.page");
  return (
    <RowTable
      caption={t("versionsCaption")}
      columns={[
        { key: "version", label: t("version") },
        { key: "from", label: t("from") },
        { key: "state", label: t("state") },
      ]}
      rows={versions.map(({ document, version, inForceFrom, state }) => ({
        key: String(version),
        cells: {
          version: <Link href={termsHref(document, version)}>{t("numbered", { version })}</Link>,
          from: <DateTimeBeijing instant={inForceFrom} midnight="start" dayOnly />,
          state: t(`states.${state}`),
        },
      }))}
    />
  );
}
