"use client";

import type { ApplicationType } from "@regolith/client";
import { declineReasonsOf, MOTIONS, OFFICE_NOTE_MAX_LENGTH, VOTES } from "@regolith/domain";
import { declineReasonName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { AreaField, type AreaProps } from "../forms/text-fields.tsx";
import { RadioField, SelectField, SubmitButton } from "../forms/fields.tsx";
import { castVote, closeVote, deferCase, putMotion, recuse } from "./panel-actions.ts";

interface Case {
  readonly id: string;
  readonly version: number;
}

const stepOf = ({ id, version }: Case) => ({ caseId: id, expectedVersion: String(version) });

/** Whoever presides puts a motion to the vote. */
export function MotionForm({ one, type }: { readonly one: Case; readonly type: ApplicationType }) {
  const t = useTranslations("panels");
  const locale = useLocale();
  return (
    <ActionForm action={putMotion} hidden={stepOf(one)} idPrefix="motion">
      <RadioField
        name="kind"
        label={t("put.kind")}
        initial="RECOMMEND"
        options={MOTIONS.map((value) => ({ value, label: t(`motion.${value}`) }))}
      />
      <SelectField
        name="reasonCode"
        label={t("put.reasonCode")}
        options={[
          { value: "", label: t("put.noReason") },
          ...declineReasonsOf(type).map((value) => ({
            value,
            label: declineReasonName(value, locale),
          })),
        ]}
      />
      <WordsField name="reasons" label={t("put.reasons")} hint={t("put.reasonsHint")} />
      <SubmitButton variant="filled">{t("put.submit")}</SubmitButton>
    </ActionForm>
  );
}

interface VoteProps {
  readonly motion: { readonly id: string; readonly myVote: (typeof VOTES)[number] | null };
}

/** A member votes, by one press of a button. */
export function VoteForm({ motion: { id, myVote } }: VoteProps) {
  const t = useTranslations("panels");
  return (
    <ActionForm action={castVote} hidden={{ motionId: id }} idPrefix={`vote-${id}`}>
      <p className="small mid">
        {myVote === null ? t("voting.notYet") : t("voting.yours", { vote: t(`vote.${myVote}`) })}
      </p>
      <VoteButtons myVote={myVote} />
    </ActionForm>
  );
}

/** What one can vote; what one did vote stands out. */
export function VoteButtons({ myVote }: Pick<VoteProps["motion"], "myVote">) {
  const t = useTranslations("panels.vote");
  return (
    <div className="line">
      {VOTES.map((vote) => (
        <SubmitButton
          key={vote}
          name="vote"
          value={vote}
          variant={myVote === vote ? "filled" : "default"}
        >
          {t(vote)}
        </SubmitButton>
      ))}
    </div>
  );
}

/** Whoever presides closes the vote, and decides a tie. */
export function CloseVoteForm({ motionId }: { readonly motionId: string }) {
  const t = useTranslations("panels.voting");
  return (
    <ActionForm action={closeVote} hidden={{ motionId }} idPrefix="closeVote">
      <SelectField
        name="tieBreak"
        label={t("tie")}
        hint={t("tieHint")}
        options={[
          { value: "", label: t("tieNone") },
          { value: "CARRIED", label: t("tieCarried") },
          { value: "LOST", label: t("tieLost") },
        ]}
      />
      <SubmitButton>{t("close")}</SubmitButton>
    </ActionForm>
  );
}

/** Whoever presides puts the case off. */
export function DeferForm({ one }: { readonly one: Case }) {
  const t = useTranslations("panels.defer");
  return (
    <ActionForm action={deferCase} hidden={stepOf(one)} idPrefix={`defer-${one.id}`}>
      <WordsField name="reason" label={t("reason")} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

/** What somebody can say of themselves; who is of the team is known. */
const DECLARED = [
  "SAME_INSTITUTION",
  "CO_AUTHOR",
  "FAMILY",
  "ADVISOR",
  "COMPETITOR",
  "OTHER",
] as const;

/** A member declares a conflict of interest, and leaves the case. */
export function RecuseForm({ caseId }: { readonly caseId: string }) {
  const t = useTranslations("panels.recuse");
  return (
    <ActionForm action={recuse} hidden={{ caseId }} idPrefix={`recuse-${caseId}`}>
      <p className="small mid">{t("warning")}</p>
      <SelectField
        name="kind"
        label={t("kind")}
        options={DECLARED.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <WordsField name="note" label={t("note")} />
      <SubmitButton variant="danger">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

export function WordsField(props: Omit<AreaProps, "maxLength" | "minRows">) {
  return <AreaField {...props} maxLength={OFFICE_NOTE_MAX_LENGTH} />;
}
