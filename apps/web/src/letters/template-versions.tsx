import type { LetterTemplatePageQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Timeline } from "../components/timeline/timeline.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import styles from "./letters.module.css";

type Versions = NonNullable<LetterTemplatePageQuery["letterTemplate"]>["versions"]["nodes"];

/** Every version the office saved, with who saved it and when; the newest first. */
export function TemplateVersions({ versions }: { readonly versions: Versions }) {
  const t = useTranslations("letters.templates");
  const locale = useLocale();
  if (versions.length === 0) return <p className="dim">{t("noVersions")}</p>;
  return (
    <Timeline
      steps={versions.map(({ version, subject, body, savedAt, savedByName }) => ({
        key: String(version),
        when: t("by", {
          version,
          name: savedByName ?? "",
          when: savedAt === null ? "" : formatBeijing(new Date(savedAt), locale),
        }),
        state: "done",
        children: (
          <details className="small">
            <summary>{t("show")}</summary>
            <p className={styles.words}>{`${subject.en}\n\n${body.en}`}</p>
            <p className={styles.words} lang="zh-Hans">{`${subject.zh}\n\n${body.zh}`}</p>
          </details>
        ),
      }))}
    />
  );
}
