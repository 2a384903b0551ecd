"use client";

import { Input } from "@mantine/core";
import type { OfficeRoundFactsFragment, RoundMissionsQuery } from "@regolith/client";
import { AUDIENCES, ROUND_DATES, ROUND_LIMITS } from "@regolith/domain";
import { fieldName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm, useFormField } from "../../forms/action-form.tsx";
import { SelectField, SubmitButton, TextField } from "../../forms/fields.tsx";
import { TickField } from "../../forms/text-fields.tsx";
import { localText } from "../../i18n/local-text.ts";
import { createRound, editRound, publishResults, publishRound } from "./round-actions.ts";
import { missionField } from "./round-input.ts";
import styles from "./office-rounds.module.css";

type Missions = RoundMissionsQuery["missions"]["nodes"];

interface NewProps {
  readonly missions: Missions;
  readonly idempotencyKey: string;
}

/** Prepares a round. */
export function NewRoundForm({ missions, idempotencyKey }: NewProps) {
  const t = useTranslations("officeRounds.form");
  return (
    <ActionForm action={createRound} hidden={{ idempotencyKey }}>
      <TextField name="code" label={t("code")} hint={t("codeHint")} maxLength={7} />
      <Facts missions={missions} />
      <SubmitButton variant="filled">{t("create")}</SubmitButton>
    </ActionForm>
  );
}

interface EditProps {
  readonly missions: Missions;
  readonly round: OfficeRoundFactsFragment;
}

/** Says everything of a round anew. */
export function EditRoundForm({ missions, round }: EditProps) {
  const t = useTranslations("officeRounds.form");
  const { id, version } = round;
  return (
    <ActionForm
      action={editRound}
      hidden={{ id, expectedVersion: String(version) }}
      doneMessage={t("saved")}
      filledWith={version}
    >
      <Facts missions={missions} round={round} />
      <SubmitButton variant={round.stage === "DRAFT" ? "default" : "filled"}>
        {t("save")}
      </SubmitButton>
    </ActionForm>
  );
}

/** Shows a round to everybody. What it lacks is filled in in the form beside it, to whose fields the problems lead. */
export function PublishRoundForm({ round: { id, version } }: Pick<EditProps, "round">) {
  const t = useTranslations("officeRounds.publish");
  return (
    <ActionForm action={publishRound} hidden={{ id, expectedVersion: String(version) }}>
      <p className="small mid">{t("hint")}</p>
      <SubmitButton variant="filled">{t("publish")}</SubmitButton>
    </ActionForm>
  );
}

interface ResultsProps {
  readonly round: { readonly id: string; readonly version: number };
  /** Whether results of the round stand already. */
  readonly again: boolean;
}

/** Shows everybody what became of a round. */
export function PublishResultsForm({ round: { id, version }, again }: ResultsProps) {
  const t = useTranslations("officeRounds.results");
  return (
    <ActionForm
      action={publishResults}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix="results"
    >
      <p className="small mid">{t("hint")}</p>
      <SubmitButton>{t(again ? "publishAgain" : "publish")}</SubmitButton>
    </ActionForm>
  );
}

function Facts({ missions, round }: Pick<EditProps, "missions"> & Partial<EditProps>) {
  const t = useTranslations("officeRounds.form");
  const locale = useLocale();
  return (
    <>
      <div className={styles.pair}>
        <TextField
          name="nameEn"
          label={fieldName(["nameEn"], locale)}
          initial={round?.name.en ?? ""}
          maxLength={ROUND_LIMITS.name}
        />
        <TextField
          name="nameZh"
          label={fieldName(["nameZh"], locale)}
          initial={round?.name.zh ?? ""}
          maxLength={ROUND_LIMITS.name}
        />
      </div>
      <SelectField
        name="audience"
        label={fieldName(["audience"], locale)}
        initial={round?.audience ?? "BOTH"}
        options={AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) }))}
      />
      <MissionTicks missions={missions} chosen={round?.missions.map(({ code }) => code) ?? []} />
      <TickField
        name="asksEndorsement"
        label={t("asksEndorsement")}
        initial={round?.asksEndorsement ?? false}
      />
      <fieldset className={styles.group}>
        <legend>{t("dates")}</legend>
        <p className="small mid">{t("datesHint")}</p>
        <div className={styles.three}>
          {ROUND_DATES.map(({ on }) => (
            <TextField
              key={on}
              name={on}
              type="date"
              label={fieldName([on], locale)}
              hint={t(`days.${on}`)}
              initial={round?.days[on] ?? ""}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

function MissionTicks({
  missions,
  chosen,
}: {
  readonly missions: Missions;
  readonly chosen: readonly string[];
}) {
  const locale = useLocale();
  const { id, error } = useFormField("missions");
  return (
    <fieldset id={id} tabIndex={-1} className={styles.group}>
      <legend>{fieldName(["missions"], locale)}</legend>
      {error === undefined ? null : <Input.Error>{error}</Input.Error>}
      <div className="line">
        {missions.map(({ code, name }) => (
          <TickField
            key={code}
            name={missionField(code)}
            label={localText(name, locale)}
            initial={chosen.includes(code)}
          />
        ))}
      </div>
    </fieldset>
  );
}
