import { useTranslations } from "next-intl";
import styles from "./information.module.css";

type Props = {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
};

/** Links to the parts of a long page, in their order. */
export const Contents = ({ parts }: Props) => {
  const t = useTranslations("information");
  return (
    <nav className="small no-print" aria-labelledby="contents">
      <h2 id="contents" className="title-5">
        {t("contents")}
      </h2>
      <ul role="list" className={styles.contents}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
