"use client";

import { useLocale } from "next-intl";
import { useHints } from "../form-words.tsx";
import { labelOf } from "./label-of.ts";
import { fieldId } from "../../forms/form-state.ts";
import { type Value, withField, withRowField } from "../answers/words.ts";
import { nameAt, type Place, useSectionForm, valueAt } from "./section-context.tsx";

/** One answer of the surrounding section: its words, its label and hint, and what is wrong with it. */
export function useAnswer(place: Place) {
  const { type, form, words, problems, edit } = useSectionForm();
  const locale = useLocale();
  const hints = useHints(type, form.key);
  const { name, index } = place;
  const path = nameAt(place);
  return {
    id: fieldId(path),
    name: path,
    label: labelOf(form.key, name, locale),
    hint: hints[name],
    error: problems.find(({ field }) => field === path)?.message,
    value: valueAt(words, place),
    change: (value: Value) => {
      edit((newest) =>
        index === undefined
          ? withField(newest, name, value)
          : withRowField(newest, { index, name }, value),
      );
    },
  };
}
