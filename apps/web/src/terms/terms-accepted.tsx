import { TermsAcceptedDocument } from "@regolith/client";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { Section } from "../components/section/section.tsx";
import { Link } from "../i18n/navigation.ts";
import { termsHref } from "./terms-href.ts";

/** What the viewer agreed to, for their account. */
export async function TermsAccepted() {
  const t = await getTranslations("terms");
  const { me } = await (await api())(TermsAcceptedDocument);
  const accepted = me?.termsAccepted ?? [];
  return (
    <Section id="terms" title={t("accepted.title")}>
      {accepted.length === 0 ? (
        <p>{t("accepted.none")}</p>
      ) : (
        <RowTable
          caption={t("accepted.caption")}
          columns={[
            { key: "document", label: t("accepted.document") },
            { key: "at", label: t("accepted.at") },
            { key: "language", label: t("accepted.language") },
          ]}
          rows={accepted.map(({ document, version, at, language }) => ({
            key: `${document} ${String(version)}`,
            cells: {
              document: (
                <Link href={termsHref(document, version)}>
                  {t("titleVersion", { name: t(`names.${document}`), version })}
                </Link>
              ),
              at: <DateTimeBeijing instant={at} />,
              language: t(`accepted.languages.${language.startsWith("zh") ? "zh" : "en"}`),
            },
          }))}
        />
      )}
    </Section>
  );
}
