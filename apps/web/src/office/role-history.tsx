import type { OfficePersonFragment } from "@regolith/client";
import { roleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { formatBeijing } from "../format/beijing-time.ts";

type Grant = OfficePersonFragment["roleHistory"][number];

/** Who gave and took which role, and when. */
export const RoleHistory = ({ history }: { readonly history: readonly Grant[] }) => {
  const t = useTranslations("office.people");
  if (history.length === 0) return <p className="dim">{t("noHistory")}</p>;
  return (
    <ul>
      {history.map((grant) => (
        <li key={`${grant.role} ${grant.grantedAt}`} className="small">
          <GrantLine grant={grant} />
        </li>
      ))}
    </ul>
  );
};

const GrantLine = ({ grant }: { readonly grant: Grant }) => {
  const t = useTranslations("office.people");
  const locale = useLocale();
  const day = (instant: string) => formatBeijing(new Date(instant), locale);
  const granted = { date: day(grant.grantedAt), name: grant.grantedBy ?? t("setup") };
  return (
    <>
      <strong>{roleName(grant.role, locale)}</strong> {t("granted", granted)}
      {grant.revokedAt
        ? `; ${t("revoked", { date: day(grant.revokedAt), name: grant.revokedBy ?? t("setup") })}`
        : null}
    </>
  );
};
