"use client";

import { Input } from "@mantine/core";
import type { OfficeTechniqueFragment } from "@regolith/client";
import { DESTRUCTIVENESSES, SAMPLE_FORMS, TECHNIQUE_LIMITS } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { SelectField, SubmitButton, TextField } from "../forms/fields.tsx";
import { AreaField, TickField } from "../forms/text-fields.tsx";
import { createTechnique, saveTechnique } from "./technique-actions.ts";
import styles from "./techniques.module.css";

interface NewProps {
  readonly idempotencyKey: string;
}

/** Enters a technique into the list. */
export function NewTechniqueForm({ idempotencyKey }: NewProps) {
  const t = useTranslations("techniques.form");
  return (
    <ActionForm action={createTechnique} hidden={{ idempotencyKey }}>
      <TextField
        name="code"
        label={t("code")}
        hint={t("codeHint")}
        maxLength={TECHNIQUE_LIMITS.code}
      />
      <Facts />
      <SubmitButton variant="filled">{t("create")}</SubmitButton>
    </ActionForm>
  );
}

interface EditProps {
  readonly technique: OfficeTechniqueFragment;
}

/** Says everything of a technique anew; from then on its masses are the office's own. */
export function EditTechniqueForm({ technique }: EditProps) {
  const t = useTranslations("techniques.form");
  const { id, version, provenance } = technique;
  return (
    <ActionForm
      action={saveTechnique}
      hidden={{ id, expectedVersion: String(version) }}
      doneMessage={t("saved")}
      filledWith={version}
    >
      <Facts technique={technique} />
      {provenance === "DEMONSTRATION" ? <p className="small mid">{t("becomesOwn")}</p> : null}
      <SubmitButton variant="filled">{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function Facts({ technique }: Partial<EditProps>) {
  const t = useTranslations("techniques");
  const mg = (amount: number | null | undefined) => (amount == null ? "" : String(amount));
  return (
    <>
      <div className={styles.pair}>
        <TextField name="nameEn" label={t("form.nameEn")} initial={technique?.name.en ?? ""} />
        <TextField name="nameZh" label={t("form.nameZh")} initial={technique?.name.zh ?? ""} />
      </div>
      <SelectField
        name="destructiveness"
        label={t("form.destructiveness")}
        initial={technique?.destructiveness ?? "NONE"}
        options={DESTRUCTIVENESSES.map((value) => ({ value, label: t(`does.${value}`) }))}
      />
      <div className={styles.three}>
        <TextField
          name="minimumMg"
          label={t("form.minimumMg")}
          hint={t("form.minimumHint")}
          initial={mg(technique?.minimumMg)}
        />
        <TextField
          name="typicalMg"
          label={t("form.typicalMg")}
          hint={t("form.typicalHint")}
          initial={mg(technique?.typicalMg)}
        />
        <TextField
          name="consumedMg"
          label={t("form.consumedMg")}
          hint={t("form.consumedHint")}
          initial={mg(technique?.consumedMg)}
        />
      </div>
      <div className={styles.pair}>
        <AreaField
          name="leavesEn"
          label={t("form.leavesEn")}
          initial={technique?.leaves.en ?? ""}
        />
        <AreaField
          name="leavesZh"
          label={t("form.leavesZh")}
          initial={technique?.leaves.zh ?? ""}
        />
      </div>
      <TickField name="imaging" label={t("form.imaging")} initial={technique?.imaging ?? false} />
      <Forms chosen={technique?.forms ?? []} />
      <AreaField
        name="methodKeywords"
        label={t("form.methodKeywords")}
        hint={t("form.keywordsHint")}
        initial={technique?.methodKeywords.join("\n") ?? ""}
      />
      <TextField
        name="position"
        label={t("form.position")}
        hint={t("form.positionHint")}
        initial={String(technique?.position ?? 1000)}
      />
    </>
  );
}

function Forms({ chosen }: { readonly chosen: readonly string[] }) {
  const t = useTranslations("techniques");
  const { id, error } = useFormField("forms");
  return (
    <fieldset id={id} tabIndex={-1} className={styles.forms}>
      <legend>{t("form.forms")}</legend>
      {error === undefined ? null : <Input.Error>{error}</Input.Error>}
      <div className="line">
        {SAMPLE_FORMS.map((form) => (
          <TickField
            key={form}
            name={`forms.${form}`}
            label={t(`forms.${form}`)}
            initial={chosen.includes(form)}
          />
        ))}
      </div>
    </fieldset>
  );
}
