import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./origin.module.css";

type Props = {
  readonly children: ReactNode;
};

/** Something deduced and not stated: dashed, and said in words. */
export const Inferred = ({ children }: Props) => {
  const t = useTranslations("components.origin");
  return (
    <span>
      <span className={styles.inferred}>{children}</span>{" "}
      <span className="tiny dim">{t("inferred")}</span>
    </span>
  );
};
