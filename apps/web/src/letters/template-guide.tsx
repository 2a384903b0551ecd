import { allowedIn, isListPlaceholder, neededIn, type LetterKind } from "@regolith/domain";
import { letterPlaceholderName, listed } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "../components/section/section.tsx";
import styles from "./letters.module.css";

interface Props {
  readonly kind: LetterKind;
}

/** What the words of a letter can name, and what they must. */
export function TemplateGuide({ kind }: Props) {
  const t = useTranslations("letters.templates");
  const locale = useLocale();
  const needed = neededIn(kind);
  return (
    <Section id="placeholders" title={t("placeholders")} minor>
      <p className="small mid">{t("placeholdersHint")}</p>
      <dl className={`${styles.placeholders} small`}>
        {allowedIn(kind).map((name) => {
          const marks = [
            ...(isListPlaceholder(name) ? [t("alone")] : []),
            ...(needed.includes(name) ? [t("needed")] : []),
          ];
          return (
            <div key={name}>
              <dt>
                <code>{`{${name}}`}</code>{" "}
                {marks.length === 0 ? null : <b>{listed(marks, locale)}</b>}
              </dt>
              <dd className="mid">{letterPlaceholderName(name, locale)}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
