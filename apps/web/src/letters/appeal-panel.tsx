import type { OfficeApplicationFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import { DecisionForm } from "../office/decision-form.tsx";
import styles from "../office/decision.module.css";
import { grantAppeal, refuseAppeal } from "./actions.ts";
import { AnswerField } from "./answer-field.tsx";
import { AppealStanding } from "./appeal-standing.tsx";
import { LetterLinks } from "./letters-panel.tsx";

interface Props {
  readonly application: OfficeApplicationFragment;
  /** The server's now. */
  readonly now: string;
}

type OpenAppeal = NonNullable<OfficeApplicationFragment["appeal"]>;

/** The letters that went out, and the appeal with its answer, which is the chair's; nothing before a decision. */
export function AppealPanel({ application, now }: Props) {
  const t = useTranslations("letters");
  const { letters, appeal, appealUntil, availableActions } = application;
  if (letters.length === 0 && appeal === null && appealUntil === null) return null;
  const answers = availableActions.includes("GRANT_APPEAL");
  return (
    <section className={`${styles.panel} no-print`} aria-labelledby="letters">
      <header className={styles.head}>
        <h2 id="letters" className="title-4">
          {t(appeal === null ? "panel" : "office.title")}
        </h2>
      </header>
      <div className={styles.body}>
        <div className="stack">
          <LetterLinks application={application} />
          <AppealStanding application={application} now={now} />
          {answers ? <Answers application={application} /> : null}
          {appeal?.state === "OPEN" && !answers ? <WhoAnswers appeal={appeal} /> : null}
        </div>
      </div>
    </section>
  );
}

/** Who answers where the reader does not, and why not. */
function WhoAnswers({ appeal: { refusal, answerers } }: { readonly appeal: OpenAppeal }) {
  const t = useTranslations("letters.office");
  const names = new Intl.ListFormat(useLocale(), { type: "disjunction" }).format(answerers);
  return (
    <Notice kind={answerers.length === 0 ? "warn" : "info"}>
      <p>{refusal?.message ?? t("waits")}</p>
      {answerers.length > 0 ? <p>{t("answerers", { names })}</p> : null}
      {answerers.length === 0 && refusal === null ? <p>{t("nobody")}</p> : null}
    </Notice>
  );
}

function Answers({ application }: Pick<Props, "application">) {
  const t = useTranslations("letters.office");
  const base = { application, idempotencyKey: crypto.randomUUID() };
  return (
    <>
      <details className={styles.other}>
        <summary>{t("grant")}</summary>
        <div className="stack">
          <p className="small mid">{t("grantHint")}</p>
          <DecisionForm {...base} action={grantAppeal} submit={t("grant")} idPrefix="grant">
            <AnswerField />
          </DecisionForm>
        </div>
      </details>
      <details className={styles.other}>
        <summary>{t("refuse")}</summary>
        <div className="stack">
          <p className="small mid">{t("refuseHint")}</p>
          <DecisionForm {...base} action={refuseAppeal} submit={t("refuse")} idPrefix="refuse">
            <AnswerField />
          </DecisionForm>
        </div>
      </details>
    </>
  );
}
