"use client";

import type { NoticeFragment } from "@regolith/client";
import { APPLICATION_TYPES, NOTICE_LIMITS } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../../forms/action-form.tsx";
import { RadioField, SubmitButton, TextField } from "../../forms/fields.tsx";
import { AreaField } from "../../forms/text-fields.tsx";
import { beginFromNotice, changeNotice, giveNotice, withdrawNotice } from "./notice-actions.ts";

interface GiveProps {
  readonly roundId: string;
  readonly institution: string;
  /** What was said before it was withdrawn. */
  readonly before: NoticeFragment | null;
  readonly idempotencyKey: string;
}

/** Says that the reader means to apply. */
export function GiveNoticeForm({ roundId, institution, before, idempotencyKey }: GiveProps) {
  const t = useTranslations("notices.form");
  return (
    <ActionForm action={giveNotice} hidden={{ roundId, idempotencyKey }}>
      <Facts notice={before} institution={institution} />
      <SubmitButton variant="filled">{t("give")}</SubmitButton>
    </ActionForm>
  );
}

interface NoticeProps {
  readonly notice: NoticeFragment;
}

/** Says the reader's notice anew. */
export function ChangeNoticeForm({ notice }: NoticeProps) {
  const t = useTranslations("notices.form");
  const { id, version } = notice;
  return (
    <ActionForm
      action={changeNotice}
      hidden={{ id, expectedVersion: String(version) }}
      doneMessage={t("changed")}
      filledWith={version}
    >
      <Facts notice={notice} institution={notice.institution} />
      <SubmitButton>{t("change")}</SubmitButton>
    </ActionForm>
  );
}

/** Takes the reader's notice back. */
export function WithdrawNoticeForm({ notice: { id, version } }: NoticeProps) {
  const t = useTranslations("notices.withdraw");
  return (
    <ActionForm
      action={withdrawNotice}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix="withdraw"
    >
      <p className="small mid">{t("hint")}</p>
      <SubmitButton variant="danger">{t("act")}</SubmitButton>
    </ActionForm>
  );
}

interface BeginProps {
  readonly id: string;
  readonly idempotencyKey: string;
}

/** Begins a draft from the reader's notice. */
export function BeginForm({ id, idempotencyKey }: BeginProps) {
  const t = useTranslations("notices.begin");
  return (
    <ActionForm action={beginFromNotice} hidden={{ id, idempotencyKey }} idPrefix="begin">
      <p className="small mid">{t("hint")}</p>
      <RadioField
        name="type"
        label={t("type")}
        initial="RESEARCH"
        options={APPLICATION_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
      />
      <SubmitButton variant="filled">{t("act")}</SubmitButton>
    </ActionForm>
  );
}

interface FactsProps {
  readonly notice: NoticeFragment | null;
  readonly institution: string;
}

function Facts({ notice, institution }: FactsProps) {
  const t = useTranslations("notices.form");
  return (
    <>
      <TextField
        name="title"
        label={t("title")}
        initial={notice?.title ?? ""}
        maxLength={NOTICE_LIMITS.title}
      />
      <AreaField
        name="about"
        label={t("about")}
        hint={t("aboutHint")}
        initial={notice?.about ?? ""}
        minRows={4}
      />
      <TextField
        name="institution"
        label={t("institution")}
        initial={institution}
        maxLength={NOTICE_LIMITS.institution}
      />
    </>
  );
}
