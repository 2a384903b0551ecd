import type { SampleSiblingsQuery } from "@regolith/client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Mass } from "../components/mass/mass.tsx";
import { Inferred } from "../components/origin/inferred.tsx";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { SampleNumber } from "../components/sample-number/sample-number.tsx";
import { Section } from "../components/section/section.tsx";
import { Link } from "../i18n/navigation.ts";
import type { SampleRecord } from "./record-sources.ts";
import styles from "./record.module.css";

type Relative = { readonly code: string; readonly massMg: number | null };
type Props = {
  readonly sample: SampleRecord;
  /** Other samples of the lot its number names. */
  readonly siblings: SampleSiblingsQuery["samples"] | null;
};

/** Where it came from and what was made of it; what only the number suggests is drawn dashed. */
export const RecordLineage = ({ sample, siblings }: Props) => {
  const t = useTranslations("samples.record");
  const { parent, children, lotCode, inferredParentCode } = sample;
  const others = (siblings?.nodes ?? []).filter(({ code }) => code !== sample.code).slice(0, 5);
  const more = (siblings?.totalCount ?? 0) - others.length - 1;
  const hasNone = !parent && children.nodes.length === 0 && !lotCode;
  return (
    <Section id="lineage" title={t("lineage")}>
      {hasNone ? <p className="mid">{t("noLineage")}</p> : null}
      {lotCode && lotCode !== sample.code ? (
        <Branch title={t("lot", { code: lotCode })} isInferred>
          {inferredParentCode ? (
            <li>
              <Inferred>
                {t("parent")} <SampleNumber code={inferredParentCode} />
              </Inferred>
            </li>
          ) : null}
          <li>
            <SampleNumber code={sample.code} /> {t("thisSample")}
          </li>
          <Relatives relatives={others} />
          {more > 0 ? (
            <li>
              <Link href={`/samples?lot=${encodeURIComponent(lotCode)}`}>
                {t("moreInLot", { count: more })}
              </Link>
            </li>
          ) : null}
        </Branch>
      ) : null}
      {parent ? (
        <Branch title={t("parent")}>
          <Relatives relatives={[parent]} />
        </Branch>
      ) : null}
      {children.nodes.length > 0 ? (
        <Branch title={t("children")}>
          <Relatives relatives={children.nodes} />
        </Branch>
      ) : null}
    </Section>
  );
};

type BranchProps = {
  readonly title: string;
  readonly isInferred?: boolean;
  readonly children: ReactNode;
};

const Branch = ({ title, isInferred = false, children }: BranchProps) => {
  return (
    <div className="small">
      <p>{isInferred ? <Inferred>{title}</Inferred> : title}</p>
      <ul className={`${styles.branch} ${isInferred ? styles.dashed : ""}`}>{children}</ul>
    </div>
  );
};

const Relatives = ({ relatives }: { readonly relatives: readonly Relative[] }) =>
  relatives.map(({ code, massMg }) => (
    <li key={code}>
      <SampleNumberLink code={code} />{" "}
      <span className="dim">
        <Mass mg={massMg} />
      </span>
    </li>
  ));
