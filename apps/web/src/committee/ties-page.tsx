import type { TiesOfFragment } from "@regolith/client";
import { listed, listedApart, tieName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { Section } from "../components/section/section.tsx";
import styles from "./committee.module.css";
import { removePublication, removeTie } from "./actions.ts";
import { AddPublicationForm, AddTieForm, KeywordsForm, RemoveForm } from "./ties-forms.tsx";

interface Props {
  readonly own: TiesOfFragment;
}

/** What somebody of the committee keeps about themselves, part by part. */
export function TiesParts({ own }: Props) {
  const t = useTranslations("committee.ties");
  return (
    <div className={`${styles.ties ?? ""} stack-large`}>
      <Section id="keywords" title={t("keywords")}>
        <KeywordsForm keywords={own.keywords} version={own.keywordsVersion} />
      </Section>
      <Section id="publications" title={t("publications")}>
        <div className="stack">
          <p className="small mid">{t("publicationsHint", { years: own.coAuthorYears })}</p>
          <Publications own={own} />
          <details>
            <summary>{t("addPublication")}</summary>
            <AddPublicationForm idempotencyKey={crypto.randomUUID()} />
          </details>
        </div>
      </Section>
      <Section id="ties" title={t("ties")}>
        <div className="stack">
          <Ties own={own} />
          <details>
            <summary>{t("addTie")}</summary>
            <AddTieForm idempotencyKey={crypto.randomUUID()} />
          </details>
        </div>
      </Section>
      <p className="small mid">{t("stands")}</p>
    </div>
  );
}

function Publications({ own: { publications } }: Props) {
  const t = useTranslations("committee.ties");
  const locale = useLocale();
  if (publications.length === 0) {
    return <EmptyState title={t("noPublications")}>{t("noPublicationsHint")}</EmptyState>;
  }
  return (
    <RowTable
      caption={t("paper")}
      columns={[
        { key: "title", label: t("paper") },
        { key: "year", label: t("year"), numeric: true },
        { key: "coAuthors", label: t("coAuthorsHead") },
        { key: "remove", label: t("remove"), hiddenLabel: true },
      ]}
      rows={publications.map(({ id, title, year, doi, coAuthors }) => ({
        key: id,
        cells: {
          title: (
            <>
              {title} {doi === "" ? null : <span className="tiny dim">{doi}</span>}
            </>
          ),
          year: String(year),
          coAuthors: listedApart(coAuthors, locale) || "–",
          remove: <RemoveForm action={removePublication} id={id} what={title} />,
        },
      }))}
    />
  );
}

function Ties({ own: { ties } }: Props) {
  const t = useTranslations("committee.ties");
  const locale = useLocale();
  if (ties.length === 0) return <EmptyState title={t("noTies")}>{t("noTiesHint")}</EmptyState>;
  return (
    <RowTable
      caption={t("ties")}
      columns={[
        { key: "to", label: t("tie") },
        { key: "kind", label: t("kindHead") },
        { key: "note", label: t("noteHead") },
        { key: "remove", label: t("remove"), hiddenLabel: true },
      ]}
      rows={ties.map(({ id, kind, name, email, institution, note }) => {
        const to = listed(
          [name, email, institution].filter((text) => text !== ""),
          locale,
        );
        return {
          key: id,
          cells: {
            to,
            kind: tieName(kind, locale),
            note: note || "–",
            remove: <RemoveForm action={removeTie} id={id} what={to} />,
          },
        };
      })}
    />
  );
}
