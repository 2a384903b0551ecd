import type { EndorserOfFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import applications from "../applications/applications.module.css";
import { Panel } from "../components/panel/panel.tsx";
import { Link } from "../i18n/navigation.ts";
import { ProposeOfficer } from "./endorsement-forms.tsx";
import { institutionName } from "./institution-name.ts";

type Institution = EndorserOfFragment["institution"];
type Officer = NonNullable<Institution>["officers"][number];

interface Props {
  readonly applicationId: string;
  readonly institution: Institution;
  readonly idempotencyKey: string;
}

/** Who is to endorse a draft, and how somebody gets to. */
export function EndorserPanel({ applicationId, institution, idempotencyKey }: Props) {
  const t = useTranslations("institutions.endorser");
  const locale = useLocale();
  const stateOf = useOfficerState();
  if (institution === null) {
    return (
      <Panel title={t("title")}>
        <p className="small mid">{t("body")}</p>
        <p className="small">
          {t("notListed")}{" "}
          <Link href={`/applications/${applicationId}/institution`}>{t("choose")}</Link>
        </p>
      </Panel>
    );
  }
  const name = institutionName(institution, locale);
  return (
    <Panel title={t("title")}>
      <div className="stack-small">
        <p className="small mid">{t("body")}</p>
        <p className="small">
          <b>{t(institution.hasOfficer ? "hasOfficer" : "noOfficer", { institution: name })}</b>
        </p>
        {institution.officers.map((officer) => (
          <p key={officer.email} className="small anywhere">
            {stateOf(officer)}
          </p>
        ))}
        <details className={`${applications.fold ?? ""} no-print`} open={!institution.hasOfficer}>
          <summary>{t("propose")}</summary>
          <ProposeOfficer hidden={{ applicationId, idempotencyKey }} />
        </details>
      </div>
    </Panel>
  );
}

function useOfficerState(): (officer: Officer) => string {
  const t = useTranslations("institutions.endorser");
  return ({ name, email, state, acceptedAt, note }) => {
    const about = { name, email, note: note ?? "" };
    if (state === "CONFIRMED") return t("proposedConfirmed", about);
    if (state === "REFUSED") return t("proposedRefused", about);
    if (state === "ENDED") return t("proposedEnded", about);
    return t(acceptedAt === null ? "proposedWaitsPerson" : "proposedWaitsOffice", about);
  };
}
