import type { LetterTemplatesQuery } from "@regolith/client";
import { letterKindName, typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { Link } from "../i18n/navigation.ts";
import { letterTemplateHref } from "./letter-slug.ts";

type Template = LetterTemplatesQuery["letterTemplates"][number];

/** Every letter with its subject and the version of its words. */
export function TemplateList({ templates }: { readonly templates: readonly Template[] }) {
  const t = useTranslations("letters.templates");
  const locale = useLocale();
  const columns = (["kind", "type", "subject", "version", "change"] as const).map((key) => ({
    key,
    label: t(key),
    hiddenLabel: key === "change",
  }));
  return (
    <RowTable
      caption={t("caption")}
      columns={columns}
      rows={templates.map(({ kind, type, editable, current }) => {
        const named = { kind: letterKindName(kind, locale), type: typeName(type, locale) };
        return {
          key: `${kind} ${type}`,
          cells: {
            kind: <b>{named.kind}</b>,
            type: named.type,
            subject: current.subject[locale],
            version:
              current.savedAt === null
                ? t("standard")
                : t("saved", {
                    version: current.version,
                    when: formatBeijingDay(new Date(current.savedAt), locale),
                  }),
            change: (
              <Link
                href={letterTemplateHref({ kind, type })}
                aria-label={t("edit", { name: t("pageTitle", named) })}
              >
                {t(editable ? "editShort" : "readShort")}
              </Link>
            ),
          },
        };
      })}
    />
  );
}
