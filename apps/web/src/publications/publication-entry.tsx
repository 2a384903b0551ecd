import type { ResearchPageQuery } from "@regolith/client";
import { useTranslations } from "next-intl";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { Citation, citationHead } from "./citation.tsx";
import { MeasuredTable } from "./measured-table.tsx";
import styles from "./publications.module.css";

type Publication = ResearchPageQuery["publications"]["nodes"][number];

type Props = { readonly publication: Publication };

/** One publication: where it stands, the samples it names and the values it reports. */
export const PublicationEntry = ({ publication }: Props) => {
  const t = useTranslations("research");
  const { key, provenance, samples } = publication;
  return (
    <li className={styles.entry} id={key}>
      <h2 className={styles.citation}>
        <Citation publication={publication} />{" "}
        {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
      </h2>
      {samples.length === 0 ? null : (
        <p className={`small ${styles.samples}`}>
          <span className="dim">{t("samples")}</span>
          {samples.map(({ code }) => (
            <SampleNumberLink key={code} code={code} />
          ))}
        </p>
      )}
      <Values publication={publication} />
    </li>
  );
};

const Values = ({ publication }: Props) => {
  const t = useTranslations("research");
  const { nodes, totalCount } = publication.measurements;
  if (totalCount === 0) return <p className="small dim">{t("noValues")}</p>;
  return (
    <details className="small">
      <summary>{t("values", { count: totalCount })}</summary>
      <MeasuredTable
        caption={citationHead(publication)}
        measurements={nodes}
        sampleLink={(code) => <SampleNumberLink code={code} />}
      />
      {nodes.length < totalCount ? (
        <p className="dim">{t("moreValues", { shown: nodes.length, total: totalCount })}</p>
      ) : null}
    </details>
  );
};
