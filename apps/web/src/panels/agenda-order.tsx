"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { changeAgenda } from "./prepare-actions.ts";

interface Props {
  readonly panel: { readonly id: string; readonly version: number };
  /** The agenda as it stands, by the applications' ids. */
  readonly agenda: readonly string[];
  readonly application: { readonly id: string; readonly number: string };
}

/** Moves one application within the agenda, or takes it off. */
export function OrderForm({ panel, agenda, application: { id, number } }: Props) {
  const t = useTranslations("panels.form");
  const index = agenda.indexOf(id);
  return (
    <ActionForm action={changeAgenda} hidden={hiddenOf(panel, agenda, id)} idPrefix={`order-${id}`}>
      <div className="line">
        {index === 0 ? null : (
          <SubmitButton size="compact-sm" name="step" value="UP" label={t("upNamed", { number })}>
            {t("up")}
          </SubmitButton>
        )}
        {index === agenda.length - 1 ? null : (
          <SubmitButton
            {...{ size: "compact-sm", name: "step", value: "DOWN" }}
            label={t("downNamed", { number })}
          >
            {t("down")}
          </SubmitButton>
        )}
        <SubmitButton
          {...{ size: "compact-sm", name: "step", value: "REMOVE" }}
          label={t("removeNamed", { number })}
        >
          {t("remove")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Puts one application on the agenda, at its end. */
export function AddForm({ panel, agenda, application: { id, number } }: Props) {
  const t = useTranslations("panels.form");
  return (
    <ActionForm action={changeAgenda} hidden={hiddenOf(panel, agenda, id)} idPrefix={`add-${id}`}>
      <SubmitButton size="compact-sm" name="step" value="ADD" label={t("addNamed", { number })}>
        {t("add")}
      </SubmitButton>
    </ActionForm>
  );
}

function hiddenOf(panel: Props["panel"], agenda: readonly string[], applicationId: string) {
  return {
    ...{ id: panel.id, expectedVersion: String(panel.version), applicationId },
    agenda: agenda.join(" "),
  };
}
