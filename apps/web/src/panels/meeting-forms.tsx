"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { attend, begin, closeMeeting, openCase } from "./panel-actions.ts";

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The presiding chair begins the meeting. */
export function BeginForm({ panel: { id, version } }: { readonly panel: Versioned }) {
  const t = useTranslations("panels.run");
  return (
    <ActionForm action={begin} hidden={{ id, expectedVersion: String(version) }} idPrefix="begin">
      <p className="small mid">{t("beginHint")}</p>
      <SubmitButton variant="filled">{t("begin")}</SubmitButton>
    </ActionForm>
  );
}

/** The presiding chair closes it, and signs the minutes by that. */
export function CloseForm({ panel: { id, version } }: { readonly panel: Versioned }) {
  const t = useTranslations("panels.run");
  return (
    <ActionForm
      action={closeMeeting}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix="close"
    >
      <p className="small mid">{t("closeHint")}</p>
      <SubmitButton>{t("close")}</SubmitButton>
    </ActionForm>
  );
}

interface AttendProps {
  readonly panelId: string;
  readonly member: {
    readonly personId: string;
    readonly name: string;
    readonly isPresent: boolean;
    readonly isViewer: boolean;
  };
}

/** Marks a member as there or gone. */
export function AttendForm({ panelId, member }: AttendProps) {
  const t = useTranslations("panels.attendance");
  const { personId, name, isPresent, isViewer } = member;
  const own = isPresent ? t("leaveMe") : t("arriveMe");
  const action = isViewer ? own : isPresent ? t("leave") : t("arrive");
  return (
    <ActionForm
      action={attend}
      hidden={{ id: panelId, personId, isPresent: String(!isPresent) }}
      idPrefix={`attend-${personId}`}
    >
      <SubmitButton size="compact-sm" label={t("named", { action, name })}>
        {action}
      </SubmitButton>
    </ActionForm>
  );
}

/** Takes up a case of the agenda. */
export function OpenForm({ one }: { readonly one: Versioned & { readonly place: number } }) {
  const t = useTranslations("panels.agenda");
  return (
    <ActionForm
      action={openCase}
      hidden={{ caseId: one.id, expectedVersion: String(one.version) }}
      idPrefix={`open-${one.id}`}
    >
      <SubmitButton size="compact-sm" label={t("openNamed", { place: one.place })}>
        {t("open")}
      </SubmitButton>
    </ActionForm>
  );
}
