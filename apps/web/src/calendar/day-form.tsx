"use client";

import type { OfficeCalendarDayFragment } from "@regolith/client";
import { CALENDAR_DAY_KINDS, CALENDAR_LIMITS } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { RadioField, SubmitButton, TextField } from "../forms/fields.tsx";
import { removeCalendarDay, setCalendarDay } from "./calendar-actions.ts";
import styles from "./calendar.module.css";

interface Props {
  /** Of the year that is shown. */
  readonly version: number;
  /** The day to say anew; left out for a new one. */
  readonly day?: OfficeCalendarDayFragment | undefined;
  /** Where the days of the year were published, as far as that is known. */
  readonly source: string;
}

/** Enters a day that differs from an ordinary week, or says one anew. */
export function DayForm({ version, day, source }: Props) {
  const t = useTranslations("calendar.form");
  const kinds = useTranslations("calendar");
  return (
    <ActionForm
      action={setCalendarDay}
      hidden={{
        expectedVersion: String(version),
        ...(day !== undefined && { day: day.day }),
      }}
      idPrefix="day"
      doneMessage={t("saved")}
    >
      {day === undefined ? <TextField name="day" label={t("day")} hint={t("dayHint")} /> : null}
      <RadioField
        name="kind"
        label={t("kind")}
        initial={day?.kind ?? "HOLIDAY"}
        options={CALENDAR_DAY_KINDS.map((value) => ({
          value,
          label: kinds(`kind.${value}`),
          hint: t(`hint.${value}`),
        }))}
      />
      <div className={styles.pair}>
        <TextField
          name="nameEn"
          label={t("nameEn")}
          initial={day?.name.en ?? ""}
          maxLength={CALENDAR_LIMITS.name}
        />
        <TextField
          name="nameZh"
          label={t("nameZh")}
          initial={day?.name.zh ?? ""}
          maxLength={CALENDAR_LIMITS.name}
        />
      </div>
      <TextField
        name="source"
        label={t("source")}
        hint={t("sourceHint")}
        initial={day?.source ?? source}
        maxLength={CALENDAR_LIMITS.source}
      />
      <SubmitButton variant="filled">{t(day === undefined ? "add" : "save")}</SubmitButton>
    </ActionForm>
  );
}

/** Makes a day an ordinary one again. */
export function RemoveDayForm({ version, day }: Pick<Props, "version"> & { readonly day: string }) {
  const t = useTranslations("calendar.form");
  return (
    <ActionForm
      action={removeCalendarDay}
      hidden={{ expectedVersion: String(version), day }}
      idPrefix="remove"
    >
      <p className="small mid">{t("removeHint")}</p>
      <SubmitButton>{t("remove")}</SubmitButton>
    </ActionForm>
  );
}
