"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { untouched } from "../../forms/form-state.ts";
import { submitApplication } from "../actions.ts";
import styles from "../applications.module.css";
import { checkProblems } from "./check-problems.ts";

interface Props {
  readonly id: string;
  readonly version: number;
  /** Sends requested changes instead of submitting for the first time. */
  readonly isChange: boolean;
  readonly idempotencyKey: string;
}

/** Never greyed out: the server says everything that is missing, and each leads to its field. */
export function SubmitForm({ id, version, isChange, idempotencyKey }: Props) {
  const t = useTranslations("applications.check");
  const locale = useLocale();
  const [state, submit, isPending] = useActionState(submitApplication, untouched);
  const problems = state.problems.map(({ field, message }) => ({
    path: field === "" ? [] : field.split("."),
    message,
  }));
  return (
    <form action={submit} className={`${styles.actions} no-print`}>
      <ErrorSummary
        problems={checkProblems(id, problems, locale)}
        title={t("refused")}
        attempt={state}
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="expectedVersion" value={version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {isChange ? <input type="hidden" name="isChange" value="1" /> : null}
      <Button type="submit" variant="filled" loading={isPending}>
        {t(isChange ? "resubmit" : "submit")}
      </Button>
      <span className="small dim">{t("submitHint")}</span>
    </form>
  );
}
