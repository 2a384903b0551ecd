"use client";

import { Checkbox } from "@mantine/core";
import type { SavedViewFragment } from "@regolith/client";
import { VIEW_NAME_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm, useFormTick } from "../../forms/action-form.tsx";
import { SubmitButton, TextField } from "../../forms/fields.tsx";
import { changeView, deleteView, saveView } from "./actions.ts";
import styles from "./views.module.css";

type SaveProps = {
  /** Parameters of the list as it is shown. */
  readonly query: string;
  readonly idempotencyKey: string;
};

/** Keeps what the list shows now under a name. */
export const SaveViewForm = ({ query, idempotencyKey }: SaveProps) => {
  const t = useTranslations("office.views");
  return (
    <details className={styles.save}>
      <summary>{t("save")}</summary>
      <ActionForm action={saveView} hidden={{ query, idempotencyKey }} idPrefix="view">
        <p className="small mid">{t("saveHint")}</p>
        <ViewFields />
        <SubmitButton variant="filled">{t("saveSubmit")}</SubmitButton>
      </ActionForm>
    </details>
  );
};

type ChangeProps = { readonly view: SavedViewFragment };

/** Renames a view, shares it, or lets the list begin with it. */
export const ChangeViewForm = ({ view }: ChangeProps) => {
  const t = useTranslations("office.views");
  const { id, version } = view;
  return (
    <ActionForm
      action={changeView}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix={`change-${id}`}
      filledWith={version}
    >
      <ViewFields view={view} />
      <SubmitButton label={t("changeNamed", { name: view.name })}>{t("change")}</SubmitButton>
    </ActionForm>
  );
};

export const DeleteViewForm = ({ view: { id, version, name } }: ChangeProps) => {
  const t = useTranslations("office.views");
  return (
    <ActionForm
      action={deleteView}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix={`delete-${id}`}
    >
      <SubmitButton variant="danger" size="compact-sm" label={t("deleteNamed", { name })}>
        {t("delete")}
      </SubmitButton>
    </ActionForm>
  );
};

const ViewFields = ({ view }: { readonly view?: SavedViewFragment }) => {
  const t = useTranslations("office.views");
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        initial={view?.name ?? ""}
        maxLength={VIEW_NAME_MAX_LENGTH}
      />
      <Checkbox {...useFormTick("isShared", view?.isShared)} label={t("share")} />
      <Checkbox {...useFormTick("isDefault", view?.isDefault)} label={t("default")} />
    </>
  );
};
