"use client";

import type { FieldForm } from "@regolith/domain";
import { useTranslations } from "next-intl";
import button from "../../components/button/button.module.css";
import { InstitutionCombobox } from "../../institutions/institution-combobox.tsx";
import { institutionIn, institutionWords } from "../../institutions/institution-value.ts";
import { withField } from "../answers/words.ts";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";
import { useAnswer } from "./use-answer.ts";

/** The applicant's institution: chosen from the directory, or written in words. Its country comes with it. */
export function InstitutionField({ field }: { readonly field: FieldForm }) {
  const t = useTranslations("institutions.field");
  const { applicationId, leave, words, edit } = useSectionForm();
  const { id, name, label, hint, error } = useAnswer({ name: field.name });
  const value = institutionIn(words.fields, field.name);
  const search = `/applications/${applicationId}/institution?text=${encodeURIComponent(value.name)}`;
  return (
    <div>
      <InstitutionCombobox
        {...{ id, name, label, hint, error, value }}
        onChange={(institution, chosen) => {
          edit((newest) => {
            const named = withField(newest, field.name, institutionWords(institution));
            const country = chosen?.country ?? null;
            return country === null ? named : withField(named, "country", country);
          });
        }}
      />
      {value.id === "" ? (
        <button
          type="submit"
          name="intent"
          value="institution"
          className={`${button.button} ${styles.beside ?? ""}`}
          data-size="sm"
          onClick={(event) => {
            event.preventDefault();
            leave(search);
          }}
        >
          {t("search")}
        </button>
      ) : null}
    </div>
  );
}
