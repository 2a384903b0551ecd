"use client";

import { NumberInput } from "@mantine/core";
import type { BoardFragment } from "@regolith/client";
import { ALLOCATION_GOALS, OFFICE_NOTE_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import { SelectField, SubmitButton } from "../forms/fields.tsx";
import { commit, propose, rerank } from "./actions.ts";

interface Props {
  readonly board: BoardFragment;
}

/** Two proposals to fill the board with. */
export function ProposeForms({ board }: Props) {
  const t = useTranslations("allocation.propose");
  return (
    <div className="stack-small no-print">
      <p className="small mid">{t("hint")}</p>
      <div className="line">
        {ALLOCATION_GOALS.map((goal) => (
          <ActionForm
            key={goal}
            action={propose}
            hidden={{ ...seen(board), goal }}
            idPrefix={goal}
            className="stack-small"
          >
            <SubmitButton>{t(goal)}</SubmitButton>
            <p className="tiny dim">{t(`${goal}_hint`)}</p>
          </ActionForm>
        ))}
      </div>
    </div>
  );
}

/** Gives one application another rank, with the reason. */
export function RerankForm({ board }: Props) {
  const t = useTranslations("allocation.order");
  return (
    <ActionForm action={rerank} hidden={seen(board)} idPrefix="order">
      <p className="small mid">{t("hint")}</p>
      <SelectField
        name="applicationId"
        label={t("application")}
        options={board.applications.map(({ application, rank }) => ({
          value: application.id,
          label: `${rank}. ${application.number} ${application.title ?? ""}`,
        }))}
      />
      <RankField most={board.applications.length} />
      <SubmitButton>{t("move")}</SubmitButton>
    </ActionForm>
  );
}

function RankField({ most }: { readonly most: number }) {
  const t = useTranslations("allocation.order");
  const { defaultValue, ...rank } = useFormField("rank", "1");
  return (
    <>
      <NumberInput {...rank} defaultValue={defaultValue} min={1} max={most} label={t("rank")} />
      <AreaField name="reason" label={t("reason")} maxLength={OFFICE_NOTE_MAX_LENGTH} />
    </>
  );
}

interface CommitProps extends Props {
  readonly idempotencyKey: string;
  readonly counts: {
    readonly recommended: number;
    readonly reserved: number;
    readonly declined: number;
  };
}

/** Carries the saved plan out, all of it or nothing. */
export function CommitForm({ board, idempotencyKey, counts }: CommitProps) {
  const t = useTranslations("allocation.commit");
  return (
    <ActionForm action={commit} hidden={{ ...seen(board), idempotencyKey }} idPrefix="commit">
      <p className="small">{t("hint", counts)}</p>
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

export function seen({ roundCode, version }: BoardFragment) {
  return { round: roundCode, expectedVersion: String(version) };
}
