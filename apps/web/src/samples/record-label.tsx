import { useLocale, useTranslations } from "next-intl";
import { Mass } from "../components/mass/mass.tsx";
import { MoonDisc } from "../components/moon/moon-disc.tsx";
import { sideOf } from "../components/moon/orthographic.ts";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { Origin } from "../components/origin/origin.tsx";
import { SampleLabel } from "../components/sample-label/sample-label.tsx";
import { NumberKey } from "../components/sample-number/number-key.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import { MissionGlyph } from "./mission-glyph.tsx";
import type { SampleRecord } from "./record-sources.ts";
import styles from "./record.module.css";

type Props = {
  readonly sample: SampleRecord;
  /** Numbers of the sources of the record itself. */
  readonly sourceNumbers: readonly number[];
};

/** The large label at the head of the page: the number taken apart, the site, the mass. */
export const RecordLabel = ({ sample, sourceNumbers }: Props) => {
  const t = useTranslations("samples.record");
  const number = useTranslations("components.number");
  const locale = useLocale();
  const isOfPublished = sample.provenance === "PUBLISHED";
  return (
    <SampleLabel size="large">
      <div className={styles.top}>
        <div className={styles.identity}>
          <p className={`small mid ${styles.kind}`}>
            <MissionGlyph mission={sample.mission} />
            {t("kind", { mission: localText(sample.mission.name, locale) })}
          </p>
          <h1 className={styles.code} aria-label={sample.code}>
            <NumberKey code={sample.code} />
          </h1>
          <p className="tiny dim">{number("note")}</p>
        </div>
        <Site mission={sample.mission} />
        <div className={styles.mass}>
          <p className="small mid">{t(isOfPublished ? "labelMass" : "labelMassDemonstration")}</p>
          <p className={`figure ${styles.figure}`}>
            <Mass mg={sample.massMg} />
            {isOfPublished && sample.massMg !== null ? (
              <Origin provenance="PUBLISHED" sources={sourceNumbers} />
            ) : null}
          </p>
          {sample.massNote ? (
            <p className="tiny dim">{localText(sample.massNote, locale)}</p>
          ) : null}
          <p className={styles.marks}>
            <Availability sample={sample} />
            <Marks sample={sample} />
          </p>
        </div>
      </div>
      <Facts sample={sample} />
    </SampleLabel>
  );
};

const Availability = ({ sample }: Pick<Props, "sample">) => {
  const t = useTranslations("samples.record");
  if (!sample.requestability.requestable) {
    return <StatusMark kind="none">{t("notAvailable")}</StatusMark>;
  }
  const key = sample.requestMode === "WHOLE_UNIT" ? "availableWhole" : "availableMass";
  return <StatusMark kind="ok">{t(key)}</StatusMark>;
};

/** Where the record and its stock come from, where that is not a public source. */
const Marks = ({ sample: { provenance, stockProvenance } }: Pick<Props, "sample">) => {
  const isInvented = provenance === "DEMONSTRATION" || stockProvenance === "DEMONSTRATION";
  if (isInvented) return <Demonstration />;
  return provenance === "OPERATOR" ? <Origin provenance="OPERATOR" /> : null;
};

const Site = ({ mission }: Pick<SampleRecord, "mission">) => {
  const t = useTranslations("samples.record");
  const locale = useLocale();
  const { latitudeDeg, longitudeDeg, name } = mission;
  if (latitudeDeg === null || longitudeDeg === null) return null;
  const site = { latitudeDeg, longitudeDeg };
  const key = sideOf(site).longitudeDeg === 0 ? "siteNear" : "siteFar";
  return (
    <div className={styles.site}>
      <MoonDisc site={site} label={t(key, { mission: localText(name, locale) })} />
    </div>
  );
};

const Facts = ({ sample }: Pick<Props, "sample">) => {
  const t = useTranslations("samples");
  const locale = useLocale();
  const amount = (value: number) => formatAmount(value, locale);
  const { depthTopCm: top, depthBottomCm: bottom, lithology, custodian, condition } = sample;
  const facts = [
    ["rock", lithology && localText(lithology, locale)],
    ["form", t(`values.${sample.form}`)],
    ["collected", t(`values.${sample.collectionMethod}`)],
    [
      "depth",
      top !== null && bottom !== null
        ? t("record.depthRange", { top: amount(top), bottom: amount(bottom) })
        : null,
    ],
    ["use", t(`values.${sample.useCategory}`)],
    ["condition", condition && t(`values.${condition}`)],
    ["size", sample.sizeUm !== null ? t("record.sizeUm", { size: amount(sample.sizeUm) }) : null],
    ["custodian", custodian && localText(custodian, locale)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([key, value]) =>
        value ? (
          <div key={key}>
            <dt>{t(`record.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
};
