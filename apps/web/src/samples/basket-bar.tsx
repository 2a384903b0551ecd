import { useTranslations } from "next-intl";
import { ButtonLink } from "../components/button/button-link.tsx";
import { SampleNumber } from "../components/sample-number/sample-number.tsx";
import styles from "./basket-bar.module.css";

type Props = { readonly codes: readonly string[] };

/** What is in the reader's request, at the foot of the window while browsing. */
export const BasketBar = ({ codes }: Props) => {
  const t = useTranslations("samples.basket");
  if (codes.length === 0) return null;
  return (
    <aside className={`${styles.bar} no-print`} aria-label={t("label")}>
      <div className={`wrap ${styles.line}`}>
        <strong>{t("count", { count: codes.length })}</strong>
        <ul className={styles.codes}>
          {codes.slice(0, 4).map((code) => (
            <li key={code}>
              <SampleNumber code={code} />
            </li>
          ))}
          {codes.length > 4 ? <li>{t("more", { count: codes.length - 4 })}</li> : null}
        </ul>
        <ButtonLink href="/request" variant="filled">
          {t("continue")}
        </ButtonLink>
      </div>
    </aside>
  );
};
