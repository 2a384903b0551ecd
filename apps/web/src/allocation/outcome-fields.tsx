"use client";

import { NativeSelect } from "@mantine/core";
import type { BoardFragment } from "@regolith/client";
import { ALLOCATION_OUTCOMES, declineReasonsOf, OFFICE_NOTE_MAX_LENGTH } from "@regolith/domain";
import { declineReasonName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { useFormField } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import styles from "./allocation.module.css";
import { type BoardApplication, fieldOf } from "./instance.ts";
import { useLiveBoard } from "./live-board.tsx";

/** What becomes of those who are granted nothing. */
export function OutcomeFields({ board }: { readonly board: BoardFragment }) {
  const t = useTranslations("allocation.outcome");
  const { allocation } = useLiveBoard();
  const given = new Set(allocation.map(({ itemId }) => itemId));
  const isSettled = ({ items, outcome }: BoardApplication) =>
    items.some(({ id }) => given.has(id)) && outcome === "OPEN";
  return (
    // What is hidden is sent along all the same.
    <fieldset className={styles.outcomes} hidden={board.applications.every(isSettled)}>
      <legend className="title-4">{t("title")}</legend>
      <p className="small mid">{t("hint")}</p>
      {board.applications.map((row) => (
        <div key={row.application.id} hidden={isSettled(row)}>
          <Outcome row={row} />
        </div>
      ))}
    </fieldset>
  );
}

function Outcome({ row: { application, ...row } }: { readonly row: BoardApplication }) {
  const t = useTranslations("allocation.outcome");
  const locale = useLocale();
  const outcome = useFormField(fieldOf("outcome", application.id), row.outcome);
  const code = useFormField(fieldOf("reasonCode", application.id), row.reasonCode ?? "");
  return (
    <div className={styles.outcome}>
      <NativeSelect
        {...outcome}
        label={t("label", { number: application.number })}
        data={ALLOCATION_OUTCOMES.map((value) => ({ value, label: t(value) }))}
      />
      <div className={styles.words}>
        <NativeSelect
          {...code}
          label={t("reasonCode")}
          data={[
            { value: "", label: t("noCode") },
            ...declineReasonsOf(application.type).map((value) => ({
              value,
              label: declineReasonName(value, locale),
            })),
          ]}
        />
        <AreaField
          name={fieldOf("reason", application.id)}
          label={t("reason")}
          initial={row.reason}
          maxLength={OFFICE_NOTE_MAX_LENGTH}
        />
      </div>
    </div>
  );
}
