import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "../../../components/notice/notice.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { Link } from "../../../i18n/navigation.ts";
import { ConfirmEmailForm } from "../../../people/confirm-email-form.tsx";
import styles from "../../../people/people.module.css";
import { type SearchParams, single } from "../../../people/search-params.ts";

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.confirm");
  // The address holds the one-time token, which no other site may learn from a link.
  return { title: t("title"), referrer: "same-origin" };
}

/** Opening it changes nothing, so that programs which look at the links in mails use none of them up. */
export default async function ConfirmEmailPage({ searchParams }: Props) {
  const t = await getTranslations("people.confirm");
  const token = single((await searchParams).token);
  return (
    <ClientMessages namespaces={["people"]}>
      <div className="wrap">
        <div className={styles.column}>
          <PageHead title={t("title")} lead={t("lead")} />
          <div className="stack">
            {token === "" ? (
              <Notice kind="bad">
                <p>{t("noToken")}</p>
              </Notice>
            ) : (
              <ConfirmEmailForm token={token} />
            )}
            <p className="small">
              {t.rich("instead", {
                signIn: (chunks) => <Link href="/sign-in">{chunks}</Link>,
                signUp: (chunks) => <Link href="/sign-up">{chunks}</Link>,
              })}
            </p>
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
