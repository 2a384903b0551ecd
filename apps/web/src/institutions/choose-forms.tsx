"use client";

import type { InstitutionChoiceFragment } from "@regolith/client";
import { EVIDENCE_MAX_LENGTH, NAME_MAX_LENGTH } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ActionForm } from "../forms/action-form.tsx";
import { AreaField, type AreaProps } from "../forms/text-fields.tsx";
import { type Option, SelectField, SubmitButton, TextField } from "../forms/fields.tsx";
import { besideName, institutionName } from "./institution-name.ts";
import styles from "./institutions.module.css";

/** What is done with the institution, for what. */
interface ForProps {
  readonly action: ComponentProps<typeof ActionForm>["action"];
  /** Sent along, such as the application. */
  readonly hidden: Readonly<Record<string, string>>;
}

interface OneProps extends ForProps {
  readonly institution: InstitutionChoiceFragment;
}

/** One found institution, with the button that chooses it. */
export function FoundInstitution({ action, hidden, institution }: OneProps) {
  const t = useTranslations("institutions.choose");
  const locale = useLocale();
  const name = institutionName(institution, locale);
  return (
    <li>
      <ActionForm
        action={action}
        hidden={{ ...hidden, institutionId: institution.id }}
        className={styles.result}
      >
        <span className={styles.names}>
          <b>{name}</b>
          <span className={styles.beside}>{besideName(institution, locale)}</span>
        </span>
        <SubmitButton size="sm" label={t("chooseNamed", { name })}>
          {t("choose")}
        </SubmitButton>
      </ActionForm>
    </li>
  );
}

interface ProposeProps extends ForProps {
  /** What was looked for. */
  readonly text: string;
  readonly countries: readonly Option[];
}

/** An institution that is not in the list, for the secretariat to confirm. */
export function ProposeInstitution({ action, hidden, text, countries }: ProposeProps) {
  const t = useTranslations("institutions");
  const optional = (label: string) => t("fields.optional", { label });
  const isChinese = /\p{Script=Han}/u.test(text);
  return (
    <ActionForm action={action} hidden={hidden} idPrefix="propose">
      <p className="mid">{t("choose.proposeBody")}</p>
      <TextField
        name="nameEn"
        label={t("fields.nameEn")}
        initial={isChinese ? "" : text}
        maxLength={NAME_MAX_LENGTH}
      />
      <TextField
        name="nameZh"
        label={optional(t("fields.nameZh"))}
        initial={isChinese ? text : ""}
        maxLength={NAME_MAX_LENGTH}
      />
      <SelectField
        name="country"
        label={t("fields.country")}
        options={[{ value: "", label: t("fields.noCountry") }, ...countries]}
      />
      <TextField
        name="website"
        label={optional(t("fields.website"))}
        hint={t("fields.websiteHint")}
      />
      <TextField name="rorId" label={optional(t("fields.rorId"))} hint={t("fields.rorHint")} />
      <WordsField name="evidence" label={t("fields.evidence")} />
      <SubmitButton variant="filled">{t("choose.proposeSubmit")}</SubmitButton>
    </ActionForm>
  );
}

/** Some sentences of the surrounding form. */
export function WordsField(props: Omit<AreaProps, "maxLength" | "minRows">) {
  return <AreaField {...props} maxLength={EVIDENCE_MAX_LENGTH} minRows={3} />;
}
