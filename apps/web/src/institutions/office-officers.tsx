import type { OfficeInstitutionQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { formatBeijingDay } from "../format/beijing-time.ts";
import styles from "./institutions.module.css";
import { InviteAgainForm } from "./invitation-forms.tsx";
import { OfficerForms } from "./office-forms.tsx";
import { InvitationTerm, OfficerMark } from "./officer-standing.tsx";

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
        <li key={officer.id} className={styles.officer}>
          <OfficerFacts officer={officer} />
          {officer.canInviteAgain ? (
            <InviteAgainForm officer={officer} idempotencyKey={crypto.randomUUID()} />
          ) : null}
          {decides ? <OfficerForms officer={officer} /> : null}
        </li>
      ))}
    </ul>
  );
}

function OfficerFacts({ officer }: { readonly officer: Officer }) {
  const t = useTranslations("institutions.office");
  const { name, email, evidence, isAtInstitution, note } = officer;
  return (
    <>
      <p className={styles.person}>
        <b>{name}</b>
        <OfficerMark officer={officer} />
      </p>
      <p className="small">
        <span className="anywhere">{email}</span>{" "}
        <span className="dim">{t(isAtInstitution ? "atInstitution" : "notAtInstitution")}</span>
      </p>
      <p className="small anywhere">{evidence}</p>
      <OfficerCourse officer={officer} />
      <InvitationTerm officer={officer} />
      {note === null || note === "" ? null : (
        <blockquote className={styles.words}>{note}</blockquote>
      )}
    </>
  );
}

/** Who did what, and when. */
function OfficerCourse({ officer }: { readonly officer: Officer }) {
  const t = useTranslations("institutions.office");
  const locale = useLocale();
  const time = (instant: string) => formatBeijingDay(new Date(instant), locale);
  const { proposedBy, proposedAt, acceptedAt, decidedBy, decidedAt, state } = officer;
  const said = [
    proposedBy === null
      ? t("proposedAt", { time: time(proposedAt) })
      : t("proposedBy", { name: proposedBy, time: time(proposedAt) }),
    ...(acceptedAt === null ? [] : [t("accepted", { time: time(acceptedAt) })]),
    ...(decidedAt === null ? [] : [decided(decidedAt)]),
  ];
  return <p className="small dim">{said.join(locale === "zh" ? "" : " ")}</p>;

  function decided(at: string): string {
    const when = { time: time(at) };
    if (state === "DECLINED") return t("declinedAt", when);
    return decidedBy === null ? t("decidedAt", when) : t("decidedBy", { name: decidedBy, ...when });
  }
}
