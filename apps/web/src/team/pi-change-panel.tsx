import type { ApplicationSectionPageQuery } from "@regolith/client";
import { isOpenPiChange } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import { Section } from "../components/section/section.tsx";
import { Link } from "../i18n/navigation.ts";
import { PiChangeFacts, type ProposedPi } from "./pi-change-facts.tsx";
import { AcceptPiForm, DeclinePiForm, ProposePiForm, WithdrawPiForm } from "./pi-change-forms.tsx";

type Application = NonNullable<ApplicationSectionPageQuery["application"]>;

interface Props {
  readonly application: Application;
}

/** Another principal investigator: proposed, answered and followed; nothing for whom it does not concern. */
export function PiChangePanel({ application }: Props) {
  const t = useTranslations("team.pi");
  const { piChange, availableActions, publicStatus } = application;
  const mayPropose = availableActions.includes("PROPOSE_PI");
  if (piChange === null && !mayPropose) return null;
  const isOpen = piChange !== null && isOpenPiChange(piChange);
  const isDraft = publicStatus === "DRAFT";
  return (
    <Section id="pi-change" title={t("title")}>
      <div className="stack">
        {piChange === null || isOpen ? null : <PiChangeFacts change={piChange} />}
        {isOpen ? <OpenChange application={application} change={piChange} /> : null}
        {mayPropose && !isOpen ? (
          <div className="stack-small">
            <p className="mid">{t(isDraft ? "leadDraft" : "leadSent")}</p>
            <Propose application={application} isDraft={isDraft} />
          </div>
        ) : null}
      </div>
    </Section>
  );
}

function Propose({ application, isDraft }: Props & { readonly isDraft: boolean }) {
  const t = useTranslations("team.pi");
  const { successors } = application;
  if (successors.length === 0) return <p className="small dim">{t("nobody")}</p>;
  return (
    <ProposePiForm
      application={application}
      idempotencyKey={crypto.randomUUID()}
      candidates={successors.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      isDraft={isDraft}
    />
  );
}

function OpenChange({ application, change }: Props & { readonly change: ProposedPi }) {
  const t = useTranslations("team.pi");
  const { availableActions: may, id, version, former, successor, state } = change;
  const isInstitutions = application.publicStatus === "WITH_INSTITUTION";
  return (
    <>
      {may.includes("ACCEPT") ? <Asked application={application} change={change} /> : null}
      <PiChangeFacts change={change} />
      {isInstitutions ? <p className="small mid">{t("institution")}</p> : null}
      {may.includes("ACCEPT") ? <AcceptPiForm id={id} version={version} name={former} /> : null}
      {may.includes("DECLINE") ? (
        <DeclinePiForm id={id} version={version} name={former} isAgreed={state === "AGREED"} />
      ) : null}
      {may.includes("WITHDRAW") ? (
        <WithdrawPiForm id={id} version={version} name={successor} />
      ) : null}
    </>
  );
}

/** What the member is asked, and what agreeing brings about. */
function Asked({ application, change }: Props & { readonly change: ProposedPi }) {
  const t = useTranslations("team.pi");
  const { id, publicStatus } = application;
  return (
    <Notice kind="warn">
      <p>
        <b>{t("askTitle", { name: change.former })}</b>
      </p>
      <p className="small mid">{t("askMeans")}</p>
      <ul className="stack-small small" role="list">
        <li>{t("askPlace")}</li>
        <li>{t(publicStatus === "DRAFT" ? "askDraft" : "askSent")}</li>
        <li>
          {t("askPart")} <Link href={`/applications/${id}/my-part`}>{t("askPartLink")}</Link>
        </li>
      </ul>
    </Notice>
  );
}
