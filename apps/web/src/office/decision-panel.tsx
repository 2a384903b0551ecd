import type { ApplicationAction, OfficeApplicationFragment } from "@regolith/client";
import { roleName, statusName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { Viewer } from "../viewer/viewer.ts";
import { decline, requestChanges } from "./actions.ts";
import { reserve, revoke, sendBack } from "./decision-actions.ts";
import { DeclineReasonField, ReasonField } from "./decision-fields.tsx";
import { DecisionForm } from "./decision-form.tsx";
import styles from "./decision.module.css";
import { MainStep } from "./main-step.tsx";
import { SectionChangeFields } from "./section-change-fields.tsx";
import { sectionsToChange } from "./section-pins.ts";
import { StatusTold } from "./status-told.tsx";

type Props = { readonly application: OfficeApplicationFragment; readonly viewer: Viewer };

/** What the viewer may do with this application now, each with what it will bring about; nothing else is offered. */
export function DecisionPanel({ application, viewer }: Props) {
  const t = useTranslations("office.decision");
  const locale = useLocale();
  const may = new Set(application.availableActions.filter((action) => !isOfAppeal(action)));
  // What was submitted has one.
  const { round, status, decisions } = application;
  const base = { application, idempotencyKey: crypto.randomUUID() };
  // What is left then is to answer the appeal, which stands beside.
  if (may.size === 0 && application.availableActions.length > 0) return null;
  const roles = viewer.roles.map((role) => roleName(role, locale));
  return (
    <section className={`${styles.panel} no-print`} aria-labelledby="decision">
      <header className={styles.head}>
        <h2 id="decision" className="title-4">
          {t("title")}
        </h2>
        <p>{t("role", { roles: new Intl.ListFormat(locale).format(roles) })}</p>
      </header>
      <div className={styles.body}>
        {status === null ? null : (
          <StatusTold stage={`${status} ${String(decisions.length)}`}>
            {t("stands", { status: statusName(status, locale) })}
          </StatusTold>
        )}
        <MainStep {...base} may={may} />
        {may.has("REQUEST_CHANGES") && round !== null ? (
          <Other title={t("requestChanges")} hint={t("requestChangesHint")}>
            <DecisionForm {...base} action={requestChanges} submit={t("send")} idPrefix="changes">
              <SectionChangeFields
                sections={sectionsToChange(application, locale)}
                days={round.policy.changesDays}
              />
            </DecisionForm>
          </Other>
        ) : null}
        {may.has("DECLINE") ? (
          <Other title={t("decline")} hint={t("declineHint")}>
            <DecisionForm {...base} action={decline} submit={t("declineSubmit")} idPrefix="decline">
              <DeclineReasonField type={application.type} />
              <ReasonField />
            </DecisionForm>
          </Other>
        ) : null}
        {may.has("RESERVE") ? (
          <Other title={t("reserve")} hint={t("reserveHint")}>
            <DecisionForm {...base} action={reserve} submit={t("reserve")} idPrefix="reserve">
              <ReasonField />
            </DecisionForm>
          </Other>
        ) : null}
        {may.has("SEND_BACK") ? (
          <Other title={t("sendBack")} hint={t("sendBackHint")}>
            <DecisionForm {...base} action={sendBack} submit={t("sendBack")} idPrefix="sendBack">
              <ReasonField label={t("sendBackReason")} />
            </DecisionForm>
          </Other>
        ) : null}
        {may.has("REVOKE") ? (
          <Other title={t("revoke")} hint={t("revokeHint")}>
            <DecisionForm {...base} action={revoke} submit={t("revokeSubmit")} idPrefix="revoke">
              <ReasonField />
            </DecisionForm>
          </Other>
        ) : null}
        {may.size === 0 ? (
          <p className="small mid">
            {t(application.status === "CHANGES_REQUESTED" ? "waiting" : "readOnly")}
          </p>
        ) : null}
      </div>
    </section>
  );
}

function isOfAppeal(action: ApplicationAction): boolean {
  return action === "GRANT_APPEAL" || action === "REFUSE_APPEAL";
}

type OtherProps = {
  readonly title: string;
  readonly hint: string;
  readonly children: React.ReactNode;
};

function Other({ title, hint, children }: OtherProps) {
  return (
    <details className={styles.other}>
      <summary>{title}</summary>
      <div className="stack">
        <p className="small mid">{hint}</p>
        {children}
      </div>
    </details>
  );
}
