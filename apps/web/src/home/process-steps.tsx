import { useTranslations } from "next-intl";
import styles from "./process-steps.module.css";

const steps = ["choose", "apply", "review", "agree", "return"] as const;

/** The way of an application, in five steps. */
export const ProcessSteps = () => {
  const t = useTranslations("home.process.steps");
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step} className={styles.step}>
          <h3 className={styles.title}>{t(`${step}.title`)}</h3>
          {t(`${step}.text`)}
        </li>
      ))}
    </ol>
  );
};
