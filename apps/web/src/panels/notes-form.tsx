"use client";

import { Textarea } from "@mantine/core";
import { NOTES_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { saveNotes } from "./panel-actions.ts";

/** How long nobody types before what was typed is saved, ms. */
const PAUSE_MS = 1_500;

interface Props {
  readonly one: {
    readonly id: string;
    readonly notes: string;
    readonly notesVersion: number;
  };
}

/** Notes on a discussion: saved while they are written, and by a button without scripts. */
export function NotesForm({ one }: Props) {
  const t = useTranslations("panels.notes");
  return (
    <ActionForm
      action={saveNotes}
      hidden={{ caseId: one.id, expectedVersion: String(one.notesVersion) }}
      doneMessage={t("saved")}
      idPrefix="notes"
    >
      <NotesField initial={one.notes} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function NotesField({ initial }: { readonly initial: string }) {
  const t = useTranslations("panels.notes");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useFormField("notes", initial);
  return (
    <Textarea
      {...field}
      label={t("label")}
      description={t("hint")}
      maxLength={NOTES_MAX_LENGTH}
      autosize
      minRows={4}
      onChange={({ currentTarget: { form } }) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => form?.requestSubmit(), PAUSE_MS);
      }}
    />
  );
}
