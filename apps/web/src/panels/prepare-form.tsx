"use client";

import { Checkbox, Input, TextInput } from "@mantine/core";
import type { PanelCandidatesQuery } from "@regolith/client";
import { PLACE_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm, useFormField, useFormTick } from "../forms/action-form.tsx";
import { SelectField, SubmitButton, TextField } from "../forms/fields.tsx";
import { preparePanel, savePanel } from "./prepare-actions.ts";
import styles from "./panels.module.css";

type Candidates = NonNullable<PanelCandidatesQuery["panelCandidates"]>;

interface NewProps {
  readonly roundId: string;
  readonly candidates: Candidates;
  readonly idempotencyKey: string;
}

/** Everything a meeting needs, on one page. */
export function NewPanelForm({ roundId, candidates, idempotencyKey }: NewProps) {
  const t = useTranslations("panels.form");
  return (
    <ActionForm action={preparePanel} hidden={{ roundId, idempotencyKey }} className={styles.form}>
      <FactFields members={candidates.members} />
      <Choices
        name="applicationIds"
        legend={t("cases")}
        hint={candidates.applications.length === 0 ? t("noWaiting") : t("casesHint")}
      >
        {candidates.applications.map(({ id, number, title }) => (
          <Tick key={id} name={`case.${id}`} label={`${number} ${title ?? ""}`} isTicked />
        ))}
      </Choices>
      <SubmitButton variant="filled">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

interface EditProps {
  readonly panel: {
    readonly id: string;
    readonly version: number;
    readonly place: string;
    /** On Beijing's clocks, as the field shows it. */
    readonly meetsAtLocal: string;
    readonly members: readonly { readonly personId: string; readonly isPresiding: boolean }[];
  };
  readonly members: Candidates["members"];
}

/** Date, place and members, until the meeting begins. */
export function EditPanelForm({ panel, members }: EditProps) {
  const t = useTranslations("panels.form");
  return (
    <ActionForm
      action={savePanel}
      hidden={{ id: panel.id, expectedVersion: String(panel.version) }}
      doneMessage={t("saved")}
      filledWith={panel.version}
      className={styles.form}
    >
      <FactFields members={members} panel={panel} />
      <SubmitButton variant="filled">{t("save")}</SubmitButton>
    </ActionForm>
  );
}

interface FactProps {
  readonly members: Candidates["members"];
  readonly panel?: EditProps["panel"];
}

function FactFields({ members, panel }: FactProps) {
  const t = useTranslations("panels.form");
  const seated = new Set(panel?.members.map(({ personId }) => personId));
  const presiding = panel?.members.find(({ isPresiding }) => isPresiding)?.personId ?? "";
  const chairs = members.filter(({ isChair }) => isChair);
  return (
    <>
      <WhenField initial={panel?.meetsAtLocal ?? ""} />
      <TextField
        name="place"
        label={t("place")}
        hint={t("placeHint")}
        initial={panel?.place ?? ""}
        maxLength={PLACE_MAX_LENGTH}
      />
      <Choices name="memberIds" legend={t("members")} hint={t("membersHint")}>
        {members.map(({ personId, name, institution, isChair }) => (
          <Tick
            key={personId}
            name={`member.${personId}`}
            label={isChair ? `${name} (${t("isChair")})` : name}
            hint={institution ?? ""}
            isTicked={panel === undefined || seated.has(personId)}
          />
        ))}
      </Choices>
      <SelectField
        name="presiderId"
        label={t("presider")}
        hint={t("presiderHint")}
        initial={presiding}
        options={[
          { value: "", label: t("noChair") },
          ...chairs.map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
      />
    </>
  );
}

function WhenField({ initial }: { readonly initial: string }) {
  const t = useTranslations("panels.form");
  const { defaultValue, ...field } = useFormField("meetsAt", initial);
  return (
    <TextInput
      {...field}
      key={defaultValue}
      defaultValue={defaultValue}
      type="datetime-local"
      label={t("when")}
      description={t("whenHint")}
      maw="20rem"
    />
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly children: React.ReactNode;
}

/** Tick boxes that belong together; what is wrong with them stands above. */
function Choices({ name, legend, hint, children }: ChoicesProps) {
  const { id, error } = useFormField(name);
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      <Input.Description>{hint}</Input.Description>
      {error === undefined ? null : <Input.Error>{error}</Input.Error>}
      <div className={styles.choices}>{children}</div>
    </fieldset>
  );
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isTicked: boolean;
}

function Tick({ name, label, hint = "", isTicked }: TickProps) {
  const { defaultChecked, ...field } = useFormTick(name, isTicked);
  return (
    <Checkbox
      {...field}
      key={String(defaultChecked)}
      defaultChecked={defaultChecked}
      label={label}
      description={hint === "" ? undefined : hint}
    />
  );
}
