import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Link } from "../../../i18n/navigation.ts";
import { ConfirmEmailForm } from "../../../people/confirm-email-form.tsx";
import { LinkPage } from "../../../people/link-page.tsx";
import { type SearchParams, single } from "../../../people/search-params.ts";

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.confirm");
  // The address holds the one-time token, which no other site may learn from a link.
  return { title: t("title"), referrer: "same-origin" };
}

export default async function ConfirmEmailPage({ searchParams }: Props) {
  const t = await getTranslations("people.confirm");
  const token = single((await searchParams).token);
  return (
    <LinkPage
      words="confirm"
      token={token}
      form={<ConfirmEmailForm token={token} />}
      instead={t.rich("instead", {
        signIn: (chunks) => <Link href="/sign-in">{chunks}</Link>,
        signUp: (chunks) => <Link href="/sign-up">{chunks}</Link>,
      })}
    />
  );
}
