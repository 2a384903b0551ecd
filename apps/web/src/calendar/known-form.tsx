"use client";

import { CALENDAR_LIMITS } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import { confirmCalendarYear } from "./calendar-actions.ts";

interface Props {
  readonly year: number;
  readonly version: number;
  readonly known: boolean;
}

/** Says that all days of a year are entered, so that what depends on it is final; or takes that back. */
export function KnownForm({ year, version, known }: Props) {
  const t = useTranslations("calendar.known");
  return (
    <ActionForm
      action={confirmCalendarYear}
      hidden={{
        year: String(year),
        expectedVersion: String(version),
        known: String(!known),
      }}
      idPrefix="known"
    >
      <p className="small mid">
        {t(known ? "takeBackHint" : "confirmHint", { year: String(year) })}
      </p>
      {known ? null : (
        <TextField
          name="source"
          label={t("source")}
          hint={t("sourceHint")}
          maxLength={CALENDAR_LIMITS.source}
        />
      )}
      <SubmitButton>{t(known ? "takeBack" : "confirm", { year: String(year) })}</SubmitButton>
    </ActionForm>
  );
}
