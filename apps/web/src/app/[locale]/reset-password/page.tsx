import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "../../../components/notice/notice.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { Link } from "../../../i18n/navigation.ts";
import styles from "../../../people/people.module.css";
import { ResetPasswordForm } from "../../../people/reset-password-form.tsx";
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
    <ClientMessages namespaces={["people"]}>
      <div className="wrap">
        <div className={styles.column}>
          <PageHead title={t("title")} lead={t("lead")} />
          {token === "" ? (
            <Notice kind="bad">
              <p>{t("noToken")}</p>
            </Notice>
          ) : (
            <ResetPasswordForm token={token} />
          )}
          <p className={`small ${styles.below ?? ""}`}>
            <Link href="/forgot-password">{t("another")}</Link>
          </p>
        </div>
      </div>
    </ClientMessages>
  );
}
