import type { KnownOfSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { formatAmount } from "../format/mass.ts";
import { formatMeasured } from "../format/measurement.ts";
import { localText } from "../i18n/local-text.ts";
import { Link } from "../i18n/navigation.ts";
import { citationHead } from "../publications/citation.tsx";
import { Formula } from "../publications/formula.tsx";
import styles from "./known-of-sample.module.css";

interface Props {
  readonly sample: KnownOfSampleFragment;
  /** The level of its heading among those of the page. */
  readonly level?: 3 | 4;
}

/** What stands beside the reason for asking: what was measured already, granted and lent before; never to whom. */
export function KnownOfSample({ sample, level = 3 }: Props) {
  const t = useTranslations("known");
  const { code, measurements, grants, loans, allotments } = sample;
  const Heading = `h${level}` as const;
  const PartHeading = level === 3 ? "h4" : "h5";
  const isNew =
    measurements.totalCount + grants.totalCount + loans.totalCount + allotments.length === 0;
  return (
    <section className={styles.known} aria-label={t("title", { code })}>
      <Heading className={styles.title}>{t("heading")}</Heading>
      {isNew ? <p className="dim">{t("nothing")}</p> : null}
      <Part heading={PartHeading} title={t("measured", { count: measurements.totalCount })}>
        {measurements.nodes.map((measured) => (
          <li key={measured.id}>
            <Measured measured={measured} />
          </li>
        ))}
      </Part>
      <Part heading={PartHeading} title={t("granted", { count: grants.totalCount })}>
        {grants.nodes.map((grant) => (
          <li key={grant.decidedAt}>
            <Granted grant={grant} />
          </li>
        ))}
      </Part>
      <Part heading={PartHeading} title={t("lent", { count: loans.totalCount })}>
        {loans.nodes.map((loan) => (
          <li key={loan.id}>
            <Lent loan={loan} />
          </li>
        ))}
      </Part>
      <Part heading={PartHeading} title={t("listed", { count: allotments.length })}>
        {allotments.slice(0, SHOWN).map((allotment, index) => (
          <li key={`${allotment.pastRound.code} ${String(index)}`}>
            <Listed allotment={allotment} />
          </li>
        ))}
      </Part>
      {isNew ? null : (
        <p>
          <Link href={`/samples/${code}`}>{t("record")}</Link>
        </p>
      )}
    </section>
  );
}

const SHOWN = 4;

interface PartProps {
  readonly heading: "h4" | "h5";
  readonly title: string;
  readonly children: readonly ReactNode[];
}

function Part({ heading: Heading, title, children }: PartProps) {
  if (children.length === 0) return null;
  return (
    <>
      <Heading className={styles.part}>{title}</Heading>
      <ul className={styles.list}>{children}</ul>
    </>
  );
}

function Measured({
  measured,
}: {
  readonly measured: KnownOfSampleFragment["measurements"]["nodes"][number];
}) {
  const locale = useLocale();
  const { propertyText, methodText, publication, provenance } = measured;
  const method = methodText && localText(methodText, locale);
  const separator = locale === "zh" ? "，" : ", ";
  return (
    <>
      <Formula text={localText(propertyText, locale)} /> <b>{formatMeasured(measured, locale)}</b>
      {method === null ? null : separator + method}
      {publication === null ? null : (
        <>
          {separator}
          <Paper publication={publication} />
        </>
      )}{" "}
      {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
    </>
  );
}

type Publication = NonNullable<
  KnownOfSampleFragment["measurements"]["nodes"][number]["publication"]
>;

function Paper({ publication }: { readonly publication: Publication }) {
  const { doi, url, title, journal, authors, year } = publication;
  // A year alone says little; where no authors were read, the journal stands for them.
  const where = [journal, year].filter((part) => part !== null).join(", ");
  const name = (authors === null ? where : citationHead(publication)) || title || publication.key;
  const href = doi === null ? url : `https://doi.org/${doi}`;
  if (href === null) return name;
  return (
    <a href={href} rel="noreferrer">
      {name}
    </a>
  );
}

function Granted({ grant }: { readonly grant: KnownOfSampleFragment["grants"]["nodes"][number] }) {
  const t = useTranslations("known");
  const locale = useLocale();
  const { decidedAt, massMg, round, revoked, provenance } = grant;
  const facts = {
    day: formatBeijingDay(new Date(decidedAt), locale),
    mg: formatAmount(massMg, locale, 1),
    round: round?.code ?? "–",
  };
  return (
    <>
      {t(revoked ? "grantRevoked" : "grant", facts)}{" "}
      {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
    </>
  );
}

function Lent({ loan }: { readonly loan: KnownOfSampleFragment["loans"]["nodes"][number] }) {
  const t = useTranslations("known");
  const locale = useLocale();
  const { reason, massMg, at, provenance } = loan;
  const facts = {
    day: formatBeijingDay(new Date(at), locale),
    mg: formatAmount(massMg, locale, 1),
    reason,
  };
  return (
    <>
      {t("loan", facts)} {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
    </>
  );
}

/** As the list prints it; that mass was asked for, and is not said to have been lent. */
function Listed({
  allotment: { institutionEn, institutionZh, massMg, pastRound },
}: {
  readonly allotment: KnownOfSampleFragment["allotments"][number];
}) {
  const t = useTranslations("known");
  const locale = useLocale();
  const [own, other] =
    locale === "zh" ? [institutionZh, institutionEn] : [institutionEn, institutionZh];
  const facts = { round: localText(pastRound.name, locale), institution: own ?? other ?? "–" };
  return massMg === null
    ? t("allotmentNoMass", facts)
    : t("allotment", { ...facts, mg: formatAmount(massMg, locale) });
}
