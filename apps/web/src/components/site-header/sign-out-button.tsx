"use client";

import { useLocale, useTranslations } from "next-intl";

type Props = {
  readonly className: string | undefined;
};

/** A plain form, so that leaving works before and without scripts. */
export const SignOutButton = ({ className }: Props) => {
  const t = useTranslations("frame");
  return (
    <form method="post" action={`/${useLocale()}/sign-out`}>
      <button type="submit" className={className}>
        {t("tools.signOut")}
      </button>
    </form>
  );
};
