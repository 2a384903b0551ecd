import { MessageTemplatesDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { EmptyState } from "../../../../components/empty-state/empty-state.tsx";
import { Demonstration } from "../../../../components/origin/demonstration.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { RowTable } from "../../../../components/row-table/row-table.tsx";
import { Link } from "../../../../i18n/navigation.ts";
import { requireApplicationReader } from "../../../../office/require-office.ts";
import styles from "../../../../messages/messages.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("talks.templates");
  return { title: t("title") };
}

/** The office's templates; the secretariat adds and edits them. */
export default async function MessageTemplatesPage() {
  const viewer = await requireApplicationReader();
  const { messageTemplates } = await (await api())(MessageTemplatesDocument);
  const t = await getTranslations("talks.templates");
  const locale = await getLocale();
  const edits = viewer.roles.includes("SECRETARIAT");
  const columns = (["name", "body", "state", "change"] as const)
    .filter((key) => edits || key !== "change")
    .map((key) => ({ key, label: t(key), hiddenLabel: key === "change" }));
  return (
    <div className="wrap office stack">
      <PageHead
        title={t("title")}
        lead={t("lead")}
        aside={
          edits ? (
            <ButtonLink href="/office/message-templates/new">{t("add")}</ButtonLink>
          ) : undefined
        }
      />
      {messageTemplates.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>
      ) : (
        <RowTable
          caption={t("caption")}
          columns={columns}
          rows={messageTemplates.map(({ id, name, body, provenance, retiredAt }) => ({
            key: id,
            cells: {
              name: (
                <>
                  {name[locale]} {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
                </>
              ),
              body: <span className={styles.body}>{body[locale]}</span>,
              state: t(retiredAt === null ? "offered" : "retired"),
              change: (
                <Link
                  href={`/office/message-templates/${id}`}
                  aria-label={t("edit", { name: name[locale] })}
                >
                  {t("editShort")}
                </Link>
              ),
            },
          }))}
        />
      )}
    </div>
  );
}
