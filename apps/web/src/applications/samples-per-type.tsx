import { APPLICATION_TYPES } from "@regolith/domain";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import styles from "./applications.module.css";
import type { PerType } from "./per-type.ts";

/** The way to the samples that can be asked for now, for each type of application. */
export function SamplesPerType({ counts }: { readonly counts: PerType }) {
  const t = useTranslations("applications.type");
  const locale = useLocale();
  return (
    <section className={styles.samples} aria-labelledby="samples">
      <h2 id="samples" className="title-4">
        {t("samples")}
      </h2>
      <ul className="small">
        {APPLICATION_TYPES.map((type) => (
          <li key={type}>
            <Link href={`/samples?useCategory=${type}&requestable=1`}>
              {t("samplesFor", { type: typeName(type, locale), count: counts[type] })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
