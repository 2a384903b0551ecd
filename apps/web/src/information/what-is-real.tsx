import { useTranslations } from "next-intl";
import { Demonstration } from "../components/origin/demonstration.tsx";
import styles from "./information.module.css";
import { codeTag, linkTag } from "./rich-tags.tsx";

/** Facts with a source. */
export const WhatIsReal = () => {
  const t = useTranslations("information.sources.real");
  return (
    <ul className={styles.points}>
      <li>{t("missions")}</li>
      <li>{t("samples")}</li>
      <li>{t.rich("values", { research: linkTag("/research") })}</li>
      <li>{t.rich("rounds", { allocations: linkTag("/allocations") })}</li>
      <li>{t("second")}</li>
    </ul>
  );
};

/** What stands beside them so that the portal can be tried. */
export const WhatIsInvented = () => {
  const t = useTranslations("information.sources.invented");
  return (
    <>
      <p>
        {t.rich("mark", { code: codeTag })} <Demonstration />
      </p>
      <ul className={styles.points}>
        <li>{t("stock")}</li>
        <li>{t("catalogue")}</li>
        <li>{t("rounds")}</li>
      </ul>
    </>
  );
};

const missing = ["ce6", "catalogue", "split", "lists", "sampling"] as const;

/** What was looked for without success. */
export const WhatIsMissing = () => {
  const t = useTranslations("information.sources.missing");
  return (
    <ul className={styles.points}>
      {missing.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
};
