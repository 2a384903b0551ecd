"use client";

import type { Vote } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { closeTogether, putTogether, takeOut, voteTogether } from "./consent-actions.ts";
import { VoteButtons, WordsField } from "./motion-forms.tsx";

interface PutProps {
  readonly panelId: string;
  readonly caseIds: readonly string[];
}

/** Whoever presides puts all waiting cases on the fast track to one vote. */
export function PutTogetherForm({ panelId, caseIds }: PutProps) {
  const t = useTranslations("panels.together");
  return (
    <ActionForm
      action={putTogether}
      hidden={{ id: panelId, caseIds: caseIds.join(" ") }}
      idPrefix="together"
    >
      <WordsField name="reasons" label={t("reasons")} hint={t("reasonsHint")} />
      <SubmitButton variant="filled">{t("submit", { count: caseIds.length })}</SubmitButton>
    </ActionForm>
  );
}

interface VoteProps {
  readonly consentId: string;
  /** What they voted on all of them. */
  readonly myVote: Vote | null;
}

/** One press votes on every case from which one is not recused. */
export function VoteTogetherForm({ consentId, myVote }: VoteProps) {
  const t = useTranslations("panels.together");
  return (
    <ActionForm action={voteTogether} hidden={{ consentId }} idPrefix="voteTogether">
      <div>
        <h4 className="title-4">{t("vote")}</h4>
        <p className="small mid">{t("voteHint")}</p>
      </div>
      <VoteButtons myVote={myVote} />
    </ActionForm>
  );
}

export function TakeOutForm({ one }: { readonly one: { readonly id: string; place: number } }) {
  const t = useTranslations("panels.together");
  return (
    <ActionForm action={takeOut} hidden={{ caseId: one.id }} idPrefix={`takeOut-${one.id}`}>
      <SubmitButton size="compact-sm" label={t("takeOutNamed", { place: one.place })}>
        {t("takeOut")}
      </SubmitButton>
    </ActionForm>
  );
}

export function CloseTogetherForm({ consentId }: { readonly consentId: string }) {
  const t = useTranslations("panels.together");
  return (
    <ActionForm action={closeTogether} hidden={{ consentId }} idPrefix="closeTogether">
      <p className="small mid">{t("closeHint")}</p>
      <SubmitButton>{t("close")}</SubmitButton>
    </ActionForm>
  );
}
