import type { OfficeInstitutionQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { formatBeijingDay } from "../format/beijing-time.ts";
import styles from "./institutions.module.css";
import { OfficerForms } from "./office-forms.tsx";

type Officer = NonNullable<OfficeInstitutionQuery["institution"]>["officers"][number];

interface Props {
  readonly officers: readonly Officer[];
  /** Whether the reader decides, or only reads. */
  readonly decides: boolean;
}

/** Who speaks for an institution, did, or is to, with what shows that they may. */
export function OfficeOfficers({ officers, decides }: Props) {
  const t = useTranslations("institutions.office");
  if (officers.length === 0) return <p className="dim">{t("noOfficers")}</p>;
  return (
    <ul className={styles.results} role="list">
      {officers.map((officer) => (
        <li key={officer.id} className={styles.result}>
          <OfficerFacts officer={officer} />
          {decides ? <OfficerForms officer={officer} /> : null}
        </li>
      ))}
    </ul>
  );
}

function OfficerFacts({ officer }: { readonly officer: Officer }) {
  const t = useTranslations("institutions.office");
  const locale = useLocale();
  const time = (instant: string) => formatBeijingDay(new Date(instant), locale);
  const { name, email, state, evidence, isAtInstitution, note } = officer;
  const { proposedBy, proposedAt, acceptedAt, decidedBy, decidedAt } = officer;
  return (
    <div className={styles.names}>
      <span>
        <b>{name}</b> · {t(`officerStates.${state}`)}
      </span>
      <span className="small anywhere">{email}</span>
      <span className="small">{t(isAtInstitution ? "atInstitution" : "notAtInstitution")}</span>
      <span className="small anywhere">{evidence}</span>
      <span className="small dim">
        {t("proposedBy", { name: proposedBy ?? "", time: time(proposedAt) })}{" "}
        {acceptedAt === null ? t("waitsForPerson") : t("accepted", { time: time(acceptedAt) })}{" "}
        {decidedAt === null
          ? null
          : t("decidedBy", { name: decidedBy ?? "", time: time(decidedAt) })}
      </span>
      {note === null ? null : <span className="small">{note}</span>}
    </div>
  );
}
