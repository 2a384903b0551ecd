"use client";

import { Textarea, TextInput } from "@mantine/core";
import type { LetterTemplateWordsFragment } from "@regolith/client";
import { LETTER_SUBJECT_MAX_LENGTH, type LetterField } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { useState, type ChangeEvent } from "react";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { saveLetterTemplate } from "./actions.ts";
import type { WhichLetter } from "./letter-slug.ts";
import { TemplatePreview } from "./template-preview.tsx";
import { wordsOf } from "./template-words.ts";

interface Props {
  readonly letter: WhichLetter;
  readonly current: LetterTemplateWordsFragment;
}

/** The words of a letter in both languages, with how it will read beside them. */
export function LetterTemplateForm({ letter, current }: Props) {
  const t = useTranslations("letters.templates");
  const [words, setWords] = useState(() => wordsOf(current));
  const hidden = { ...letter, expectedVersion: String(current.version) };
  const initial = wordsOf(current);
  const fieldFor = (name: LetterField) => ({
    name,
    initial: initial[name],
    label: t(name),
    onType: (text: string) => {
      setWords((before) => ({ ...before, [name]: text }));
    },
  });
  return (
    <div className="grid">
      <div className="span-6">
        <ActionForm action={saveLetterTemplate} hidden={hidden} filledWith={current.version}>
          <Subject {...fieldFor("subjectEn")} />
          <Body {...fieldFor("bodyEn")} />
          <Subject {...fieldFor("subjectZh")} />
          <Body {...fieldFor("bodyZh")} />
          <SubmitButton variant="filled">
            {t("save", { version: current.version + 1 })}
          </SubmitButton>
        </ActionForm>
      </div>
      <div className="span-6 sticky">
        <TemplatePreview letter={letter} words={words} />
      </div>
    </div>
  );
}

interface FieldProps {
  readonly name: LetterField;
  readonly label: string;
  readonly initial: string;
  readonly onType: (text: string) => void;
}

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

function Subject({ name, label, initial, onType }: FieldProps) {
  const { defaultValue, ...field } = useFormField(name, initial);
  return (
    <TextInput
      {...field}
      key={defaultValue}
      defaultValue={defaultValue}
      label={label}
      maxLength={LETTER_SUBJECT_MAX_LENGTH}
      onChange={(event: Typed) => {
        onType(event.currentTarget.value);
      }}
    />
  );
}

function Body({ name, label, initial, onType }: FieldProps) {
  const t = useTranslations("letters.templates");
  const { defaultValue, ...field } = useFormField(name, initial);
  return (
    <Textarea
      {...field}
      key={defaultValue}
      defaultValue={defaultValue}
      label={label}
      description={t("bodyHint")}
      autosize
      minRows={12}
      maxRows={32}
      onChange={(event: Typed) => {
        onType(event.currentTarget.value);
      }}
    />
  );
}
