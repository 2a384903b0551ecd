import type { ApplicationAction, OfficeApplicationFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { openReview, startScreening } from "./actions.ts";
import { approve, confirm, judge, recommend, shortlist } from "./decision-actions.ts";
import { ItemDecisionFields, NoteField } from "./decision-fields.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { itemToDecide } from "./item-to-decide.ts";
import { itemToJudge } from "./item-to-judge.ts";
import { ItemJudgementFields } from "./judgement-fields.tsx";

interface Props {
  readonly application: OfficeApplicationFragment;
  readonly idempotencyKey: string;
  readonly may: ReadonlySet<ApplicationAction>;
}

/** The step that leads on from where the application stands, as far as it is the viewer's. */
export function MainStep({ may, ...base }: Props) {
  const t = useTranslations("office.decision");
  const locale = useLocale();
  return (
    <>
      {may.has("START_SCREENING") ? (
        <Plain hint={t("startScreeningHint")}>
          <DecisionForm {...base} action={startScreening} submit={t("startScreening")} isMain />
        </Plain>
      ) : null}
      {may.has("JUDGE_FEASIBILITY") ? (
        <Plain title={t("judge")} hint={t("judgeHint")}>
          <DecisionForm
            {...base}
            action={judge}
            submit={t("judgeSubmit")}
            doneMessage={t("judged")}
            isMain
          >
            {base.application.items.map((item, index) => (
              <ItemJudgementFields key={item.id} index={index} item={itemToJudge(item, locale)} />
            ))}
          </DecisionForm>
        </Plain>
      ) : null}
      {may.has("OPEN_REVIEW") ? (
        <Plain hint={t("openReviewHint")}>
          <DecisionForm {...base} action={openReview} submit={t("openReview")} isMain />
        </Plain>
      ) : null}
      {may.has("SHORTLIST") ? (
        <Plain hint={t("shortlistHint")}>
          <DecisionForm {...base} action={shortlist} submit={t("shortlist")} isMain />
        </Plain>
      ) : null}
      {may.has("RECOMMEND") || may.has("PROMOTE") ? (
        <Plain title={t(may.has("PROMOTE") ? "promote" : "recommend")} hint={t("recommendHint")}>
          <DecisionForm {...base} action={recommend} submit={t("recommendSubmit")} isMain>
            {base.application.items.map((item, index) => (
              <ItemDecisionFields key={item.id} index={index} item={itemToDecide(item, locale)} />
            ))}
            <NoteField name="reasons" label={t("reasons")} />
          </DecisionForm>
        </Plain>
      ) : null}
      {may.has("CONFIRM") ? (
        <Plain hint={t("confirmHint")}>
          <DecisionForm {...base} action={confirm} submit={t("confirm")} isMain>
            <NoteField label={t("confirmNote")} />
          </DecisionForm>
        </Plain>
      ) : null}
      {may.has("APPROVE") ? (
        <Plain title={t("approve")} hint={t("approveHint")}>
          <DecisionForm {...base} action={approve} submit={t("approve")} isMain>
            <NoteField />
          </DecisionForm>
        </Plain>
      ) : null}
    </>
  );
}

interface PlainProps {
  readonly title?: string;
  readonly hint: string;
  readonly children: ReactNode;
}

const Plain = ({ title, hint, children }: PlainProps) => (
  <div className="stack">
    {title === undefined ? null : <h3 className="title-4">{title}</h3>}
    <p className="small mid">{hint}</p>
    {children}
  </div>
);
