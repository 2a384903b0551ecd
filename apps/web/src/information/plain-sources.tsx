import { useLocale, useTranslations } from "next-intl";
import type { Source } from "../components/sources/source-list.tsx";
import { localText } from "../i18n/local-text.ts";

type Props = {
  readonly sources: readonly Source[];
  /** Said when there is none. */
  readonly none: string;
};

/** Sources without numbers, where no text refers to them. */
export const PlainSources = ({ sources, none }: Props) => {
  const t = useTranslations("components.sources");
  const locale = useLocale();
  if (sources.length === 0) return <p className="mid">{none}</p>;
  return (
    <ul className="small stack-small">
      {sources.map(({ url, label, supports }) => (
        <li key={url + label}>
          <a className="anywhere" href={url} rel="noreferrer">
            {label}
          </a>{" "}
          {supports === null ? null : (
            <span className="mid">{t("supports", { what: localText(supports, locale) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
};
