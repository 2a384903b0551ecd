import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Link } from "../../../i18n/navigation.ts";
import { CompleteChangeForm } from "../../../people/complete-change-form.tsx";
import { LinkPage } from "../../../people/link-page.tsx";
import { type SearchParams, single } from "../../../people/search-params.ts";

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.changeEmail");
  // The address holds the one-time token, which no other site may learn from a link.
  return { title: t("title"), referrer: "same-origin" };
}

export default async function ChangeEmailPage({ searchParams }: Props) {
  const t = await getTranslations("people.changeEmail");
  const token = single((await searchParams).token);
  return (
    <LinkPage
      words="changeEmail"
      token={token}
      form={<CompleteChangeForm token={token} />}
      then={t("then")}
      instead={<Link href="/account">{t("account")}</Link>}
    />
  );
}
