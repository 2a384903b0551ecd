import type { AppealOfFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { FactList } from "../components/fact-list/fact-list.tsx";
import styles from "./letters.module.css";

interface Props {
  readonly appeal: NonNullable<AppealOfFragment["appeal"]>;
}

/** What the applicant wrote, and what was answered. */
export function AppealWords({ appeal: { grounds, answer } }: Props) {
  const t = useTranslations("letters.appeal");
  const said = (text: string) => <span className={styles.paragraph}>{text}</span>;
  return (
    <FactList
      stacked
      facts={[
        { key: "grounds", label: t("grounds"), value: said(grounds) },
        ...(answer === null ? [] : [{ key: "answer", label: t("answer"), value: said(answer) }]),
      ]}
    />
  );
}
