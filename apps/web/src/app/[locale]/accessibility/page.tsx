import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Section } from "../../../components/section/section.tsx";
import { Article } from "../../../information/article.tsx";
import styles from "../../../information/information.module.css";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("information.accessibility");
  return { title: t("title"), description: t("lead") };
};

const kept = ["keyboard", "zoom", "contrast", "motion", "tables", "forms", "script"] as const;
const limits = ["moon", "sources", "titles"] as const;

export default async function AccessibilityPage() {
  const t = await getTranslations("information.accessibility");
  return (
    <Article title={t("title")} lead={t("lead")}>
      <Section id="aim" title={t("aim.title")}>
        <p>{t("aim.text")}</p>
      </Section>
      <Section id="how" title={t("how.title")}>
        <ul className={styles.points}>
          {kept.map((key) => (
            <li key={key}>
              <p>{t(`how.${key}`)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="limits" title={t("limits.title")}>
        <ul className={styles.points}>
          {limits.map((key) => (
            <li key={key}>
              <p>{t(`limits.${key}`)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="contact" title={t("contact.title")}>
        <p>{t("contact.text")}</p>
      </Section>
    </Article>
  );
}
