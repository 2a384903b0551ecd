import { SAMPLE_NUMBER_PARTS } from "@regolith/domain";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RowTable } from "../../../components/row-table/row-table.tsx";
import { NumberKey } from "../../../components/sample-number/number-key.tsx";
import { Section } from "../../../components/section/section.tsx";
import { Article } from "../../../information/article.tsx";
import styles from "../../../information/information.module.css";
import { Link } from "../../../i18n/navigation.ts";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("information.numbers");
  return { title: t("title"), description: t("lead") };
};

/** Real numbers, as they are published. */
const examples = [
  { key: "clast", code: "CE5C0000YJYX048" },
  { key: "drilled", code: "CE5Z0709YJYX002" },
  { key: "powder", code: "CE5C0400YJFM00507" },
  { key: "section", code: "CE5C0000YJYX03501GP" },
  { key: "lot", code: "CE5C0400" },
] as const;

const uses = ["copy", "search", "parents", "labels", "none"] as const;

export default async function SampleNumbersPage() {
  const t = await getTranslations("information.numbers");
  const parts = await getTranslations("components.number.part");
  return (
    <Article title={t("title")} lead={t("lead")}>
      <Section id="examples" title={t("examples.title")}>
        <div className="stack-large">
          {examples.map(({ key, code }) => (
            <div key={key}>
              <h3 className="title-4">
                {t(`examples.${key}`)} <Link href={`/samples/${code}`}>{code}</Link>
              </h3>
              <NumberKey code={code} />
              {key === "lot" ? <p className="small mid">{t("examples.lotNote")}</p> : null}
            </div>
          ))}
        </div>
      </Section>
      <Section id="parts" title={t("parts.title")}>
        <RowTable
          caption={t("parts.title")}
          columns={[
            { key: "part", label: t("parts.part") },
            { key: "written", label: t("parts.written") },
            { key: "read", label: t("parts.read") },
          ]}
          rows={SAMPLE_NUMBER_PARTS.map((part) => ({
            key: part,
            cells: {
              part: <b className={styles.capital}>{parts(part)}</b>,
              written: <span translate="no">{t(`parts.${part}.written`)}</span>,
              read: t(`parts.${part}.read`),
            },
          }))}
        />
      </Section>
      <Section id="use" title={t("use.title")}>
        <ul className={styles.points}>
          {uses.map((key) => (
            <li key={key}>
              <p>{t(`use.${key}`)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </Article>
  );
}
