import type { CitationFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import styles from "./publications.module.css";

type Props = {
  readonly publication: CitationFragment;
};

/** The address behind a publication without a DOI, named by its host. */
const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

const LinkToIt = ({ publication: { doi, url } }: Props) => {
  const t = useTranslations("research.citation");
  if (typeof doi === "string") {
    return (
      <a className="anywhere" href={`https://doi.org/${doi}`} rel="noreferrer">
        {t("doi", { doi })}
      </a>
    );
  }
  if (typeof url !== "string") return null;
  return (
    <a className="anywhere" href={url} rel="noreferrer">
      {t("readAt", { host: hostOf(url) })}
    </a>
  );
};

/** Authors and year, or the year alone, or what else is known; never an invented part. */
export const citationHead = ({ authors, year }: CitationFragment): string =>
  year === null ? (authors?.replace(/\.$/u, "") ?? "") : [authors, year].filter(Boolean).join(", ");

/** Where a result was published, with a link only to a DOI that was seen or the page that was read. */
export const Citation = ({ publication }: Props) => {
  const t = useTranslations("research.citation");
  const { title, journal } = publication;
  const head = citationHead(publication);
  return (
    <>
      {head === "" ? null : t("head", { head })}
      {title ? (
        <cite className={styles.title} lang="en">
          {t("title", { title })}
        </cite>
      ) : (
        t("untitled")
      )}
      {journal ? t("journal", { journal }) : null}
      <LinkToIt publication={publication} />
    </>
  );
};
