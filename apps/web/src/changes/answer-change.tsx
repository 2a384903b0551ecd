import type { AnswerChangeFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import styles from "./changes.module.css";

interface Props {
  readonly answer: AnswerChangeFragment;
}

/** One answer that is not what it was: a text with its words put in and taken out, anything else before and after. */
export function AnswerChange({ answer: { name, kind, before, after, parts } }: Props) {
  const t = useTranslations("changes");
  return (
    <div className={styles.answer}>
      <dt>{name}</dt>
      <dd>
        {kind === "TEXT" ? (
          <p className={styles.text}>
            <Parts parts={parts} />
          </p>
        ) : (
          <p>
            <Value text={before} tag="del" spoken={t("before")} />
            <span aria-hidden="true"> → </span>
            <Value text={after} tag="ins" spoken={t("after")} />
          </p>
        )}
      </dd>
    </div>
  );
}

/** The parts of a text. What was put in is underlined, what was taken out struck through, and both are said to who listens. */
export function Parts({ parts }: Pick<AnswerChangeFragment, "parts">) {
  const t = useTranslations("changes");
  return parts.map(({ change, text }, place) => {
    if (change === "SAME") return <span key={place}>{text}</span>;
    const Tag = change === "ADDED" ? "ins" : "del";
    return (
      <Tag key={place} className={styles.part}>
        <span className="visually-hidden">{t(`spoken.${change}`)}</span>
        {text.trim() === "" ? <Blank text={text} /> : text}
        <span className="visually-hidden">{t("spoken.end")}</span>
      </Tag>
    );
  });
}

/** A space or a line break that came or went would not be seen. */
function Blank({ text }: { readonly text: string }) {
  const sign = text.includes("\n") ? "¶" : "␣";
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      {text}
    </>
  );
}

interface ValueProps {
  readonly text: string;
  readonly tag: "ins" | "del";
  readonly spoken: string;
}

function Value({ text, tag: Tag, spoken }: ValueProps) {
  const t = useTranslations("changes");
  return (
    <>
      <span className="visually-hidden">{spoken}</span>
      {text === "" ? (
        <span className="dim">{t("nothing")}</span>
      ) : (
        <Tag className={styles.part}>{text}</Tag>
      )}
    </>
  );
}
