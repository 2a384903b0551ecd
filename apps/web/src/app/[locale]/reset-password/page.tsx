import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Link } from "../../../i18n/navigation.ts";
import { ResetPasswordForm } from "../../../people/reset-password-form.tsx";
import { LinkPage } from "../../../people/link-page.tsx";
import { type SearchParams, single } from "../../../people/search-params.ts";

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.reset");
  // The address holds the one-time token, which no other site may learn from a link.
  return { title: t("title"), referrer: "same-origin" };
}

export default async function ResetPasswordPage({ searchParams }: Props) {
  const t = await getTranslations("people.reset");
  const token = single((await searchParams).token);
  return (
    <LinkPage
      words="reset"
      token={token}
      form={<ResetPasswordForm token={token} />}
      instead={<Link href="/forgot-password">{t("another")}</Link>}
    />
  );
}
