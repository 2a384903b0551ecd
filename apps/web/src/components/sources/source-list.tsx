import { useLocale, useTranslations } from "next-intl";
import { type LocalText, localText } from "../../i18n/local-text.ts";
import styles from "./sources.module.css";

export type Source = {
  readonly url: string;
  /** How the source is named, as an address or a citation. */
  readonly label: string;
  /** What it is the source of. */
  readonly supports: LocalText | null;
};

type Props = {
  /** In the order of their numbers on the page. */
  readonly sources: readonly Source[];
};

/** The numbered sources at the foot of a page, targets of every `SourceRef`. */
export const SourceList = ({ sources }: Props) => {
  const locale = useLocale();
  const t = useTranslations("components.sources");
  return (
    <ol className={styles.list}>
      {sources.map(({ url, label, supports }, index) => (
        <li key={url + label} id={`source-${String(index + 1)}`} className={styles.item}>
          {supports === null ? null : t("supports", { what: localText(supports, locale) })}{" "}
          <a className={styles.link} href={url} rel="noreferrer">
            {label}
          </a>
        </li>
      ))}
    </ol>
  );
};
