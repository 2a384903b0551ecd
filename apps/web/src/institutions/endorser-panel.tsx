import type { EndorserOfFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import applications from "../applications/applications.module.css";
import { Panel } from "../components/panel/panel.tsx";
import { Link } from "../i18n/navigation.ts";
import { ProposeOfficer } from "./endorsement-forms.tsx";
import { institutionName } from "./institution-name.ts";
import styles from "./institutions.module.css";
import { InviteAgainForm } from "./invitation-forms.tsx";
import { InvitationTerm, OfficerMark } from "./officer-standing.tsx";

type Institution = EndorserOfFragment["institution"];
type Officer = NonNullable<Institution>["officers"][number];

interface Props {
  readonly applicationId: string;
  readonly institution: Institution;
  /** Whether the institution was asked already. */
  readonly isAsked?: boolean;
}

/** Who is to endorse an application, and how somebody gets to. */
export function EndorserPanel({ applicationId, institution, isAsked = false }: Props) {
  const t = useTranslations("institutions.endorser");
  const locale = useLocale();
  const body = <p className="small mid">{t(isAsked ? "bodyAsked" : "body")}</p>;
  if (institution === null) {
    return (
      <Panel title={t("title")}>
        {body}
        <p className="small">
          {t("notListed")}{" "}
          <Link href={`/applications/${applicationId}/institution`}>{t("choose")}</Link>
        </p>
      </Panel>
    );
  }
  const { hasOfficer, officers } = institution;
  const name = institutionName(institution, locale);
  return (
    <Panel title={t("title")}>
      <div className="stack-small">
        {body}
        <p className="small">
          <b>{t(hasOfficer ? "hasOfficer" : "noOfficer", { institution: name })}</b>
        </p>
        {officers.length === 0 ? null : (
          <ul className={styles.results} role="list" aria-label={t("proposed")}>
            {officers.map((officer) => (
              <li key={officer.id} className={styles.officer}>
                <ProposedOfficer officer={officer} />
              </li>
            ))}
          </ul>
        )}
        <details className={`${applications.fold ?? ""} no-print`} open={!hasOfficer}>
          <summary>{t("propose")}</summary>
          <ProposeOfficer hidden={{ applicationId, idempotencyKey: crypto.randomUUID() }} />
        </details>
      </div>
    </Panel>
  );
}

/** Somebody whom the applicant proposed, and the way on where there is one. */
function ProposedOfficer({ officer }: { readonly officer: Officer }) {
  const { name, email, note, canInviteAgain } = officer;
  return (
    <>
      <p className={styles.person}>
        <b>{name}</b>
        <OfficerMark officer={officer} />
      </p>
      <p className="small anywhere">{email}</p>
      <InvitationTerm officer={officer} />
      {note === null || note === "" ? null : (
        <blockquote className={styles.words}>{note}</blockquote>
      )}
      {canInviteAgain ? (
        <InviteAgainForm officer={officer} idempotencyKey={crypto.randomUUID()} />
      ) : null}
    </>
  );
}
