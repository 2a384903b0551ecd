import type { OfficeApplicationFragment } from "@regolith/client";
import { isOpenPiChange } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { institutionName } from "../institutions/institution-name.ts";
import { PiChangeFacts, type ProposedPi } from "../team/pi-change-facts.tsx";
import { confirmPiChange, refusePiChange } from "./actions.ts";
import { ReasonField } from "./decision-fields.tsx";
import { DecisionForm } from "./decision-form.tsx";
import styles from "./decision.module.css";

type Props = { readonly application: OfficeApplicationFragment };

/** A change of the principal investigator that both agree on, to confirm or refuse; nothing once it is over. */
export function PiChangePanel({ application }: Props) {
  const t = useTranslations("office.piChange");
  const { piChange } = application;
  if (piChange === null || !isOpenPiChange(piChange)) return null;
  const { successor, state, availableActions } = piChange;
  return (
    <section className={`${styles.panel} no-print`} aria-labelledby="pi-change">
      <header className={styles.head}>
        <h2 id="pi-change" className="title-4">
          {t("title")}
        </h2>
      </header>
      <div className={styles.body}>
        <div className="stack">
          <p className="small mid">{t(state === "AGREED" ? "body" : "waits", { successor })}</p>
          <PiChangeFacts change={piChange} ruled={false} />
          {availableActions.includes("CONFIRM") ? (
            <Decide application={application} change={piChange} />
          ) : null}
        </div>
      </div>
    </section>
  );
}

function Decide({ application, change }: Props & { readonly change: ProposedPi }) {
  const t = useTranslations("office.piChange");
  const locale = useLocale();
  const { endorser } = application;
  const { former, successor } = change;
  const base = { application: change, idempotencyKey: crypto.randomUUID() };
  return (
    <>
      {endorser === null ? null : (
        <p className="small">
          {t("endorsed", { institution: institutionName(endorser, locale), former, successor })}
        </p>
      )}
      <p className="small mid">{t("means", { successor })}</p>
      <DecisionForm {...base} action={confirmPiChange} submit={t("confirm")}>
        <ReasonField label={t("tell")} initial={t("tellInitial")} />
      </DecisionForm>
      <details className={styles.other}>
        <summary>{t("refuse")}</summary>
        <div className="stack">
          <p className="small mid">{t("refuseHint", { former })}</p>
          <DecisionForm {...base} action={refusePiChange} submit={t("refuseSubmit")} idPrefix="pi">
            <ReasonField />
          </DecisionForm>
        </div>
      </details>
    </>
  );
}
