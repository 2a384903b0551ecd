import type { LetterText } from "@regolith/domain";
import { useTranslations } from "next-intl";
import styles from "./letters.module.css";
import { groupsOf, type Group } from "./part-groups.ts";

interface Props {
  readonly letter: LetterText;
  /** The level of its subject among the page's headings. */
  readonly level?: 2 | 3;
}

/** A letter as it reads, whatever page it stands on. */
export function LetterSheet({ letter: { subject, parts }, level = 2 }: Props) {
  const Subject = `h${level}` as const;
  return (
    <div className={styles.sheet}>
      <Subject className={styles.subject}>{subject}</Subject>
      {groupsOf(parts).map((group, index) => (
        <LetterGroup key={`${index} ${group.kind}`} group={group} level={level} />
      ))}
    </div>
  );
}

function LetterGroup({ group, level }: { readonly group: Group; readonly level: 2 | 3 }) {
  const t = useTranslations("letters");
  const Heading = level === 2 ? "h3" : "h4";
  const [text = ""] = group.texts;
  switch (group.kind) {
    case "HEADING":
      return <Heading className={`title-4 ${styles.heading}`}>{text}</Heading>;
    case "PARAGRAPH":
      return <p className={styles.paragraph}>{text}</p>;
    case "QUOTE":
      return (
        <blockquote className={styles.quote}>
          <span className="visually-hidden">{t("quote")} </span>
          {text}
        </blockquote>
      );
    case "ITEM":
      return (
        <ul className={styles.list} role="list">
          {group.texts.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
}
