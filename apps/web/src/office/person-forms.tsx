"use client";

import type { Role } from "@regolith/client";
import { roleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { formatBeijing } from "../format/beijing-time.ts";
import { Notice } from "../components/notice/notice.tsx";
import { ActionForm, useFormValue } from "../forms/action-form.tsx";
import { SelectField, SubmitButton } from "../forms/fields.tsx";
import { grantRole, issueResetLink, revokeRole } from "./people-actions.ts";
import styles from "./people.module.css";

type PersonProps = { readonly personId: string };

/** Takes one role back. */
export const RevokeRoleForm = ({ personId, role }: PersonProps & { readonly role: Role }) => {
  const t = useTranslations("office.people");
  return (
    <ActionForm action={revokeRole} hidden={{ personId, role }} className={styles.held}>
      <span>{roleName(role, useLocale())}</span>
      <SubmitButton size="compact-sm">{t("revoke")}</SubmitButton>
    </ActionForm>
  );
};

/** Gives one of the roles not held. */
export const GrantRoleForm = ({ personId, roles }: PersonProps & { readonly roles: Role[] }) => {
  const t = useTranslations("office.people");
  const locale = useLocale();
  return (
    <ActionForm action={grantRole} hidden={{ personId }} className={styles.grant}>
      <SelectField
        name="role"
        label={t("role")}
        options={roles.map((role) => ({ value: role, label: roleName(role, locale) }))}
      />
      <SubmitButton variant="filled">{t("grant")}</SubmitButton>
    </ActionForm>
  );
};

/** Makes a one-time link for a new password and shows it this once. */
export const ResetLinkForm = ({ personId }: PersonProps) => {
  const t = useTranslations("office.people");
  return (
    <ActionForm action={issueResetLink} hidden={{ personId }}>
      <p className="small mid">{t("resetHint")}</p>
      <IssuedLink />
      <SubmitButton>{t("resetIssue")}</SubmitButton>
    </ActionForm>
  );
};

const IssuedLink = () => {
  const t = useTranslations("office.people");
  const locale = useLocale();
  const url = useFormValue("url");
  const expiresAt = useFormValue("expiresAt");
  if (url === undefined || expiresAt === undefined) return null;
  const date = formatBeijing(new Date(expiresAt), locale);
  return (
    <Notice kind="ok" live>
      <p>{t("resetLink", { date })}</p>
      <code className="anywhere">{url}</code>
    </Notice>
  );
};
