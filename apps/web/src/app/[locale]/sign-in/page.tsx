import { SignInPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api, viewer } from "../../../api/server.ts";
import { Notice } from "../../../components/notice/notice.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { Link } from "../../../i18n/navigation.ts";
import { MailboxHint } from "../../../mails/mailbox-hint.tsx";
import { DemonstrationPeople } from "../../../people/demonstration-people.tsx";
import styles from "../../../people/people.module.css";
import { safeNext } from "../../../people/safe-next.ts";
import { type SearchParams, single } from "../../../people/search-params.ts";
import { SignInForm } from "../../../people/sign-in-form.tsx";

/** What led here, by its name in the address. */
const NEWS = { reset: "resetDone", emailChanged: "emailChanged", restored: "restored" } as const;

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const locale = await getLocale();
  const t = await getTranslations("people.signIn");
  const fallback = `/${locale}/applications`;
  const next = safeNext(single(query.next), fallback);
  if ((await viewer()) !== null) redirect(next);
  const execute = await api();
  const { portal } = await execute(SignInPageDocument);
  const news = (Object.keys(NEWS) as (keyof typeof NEWS)[]).find(
    (name) => single(query[name]) !== "",
  );
  return (
    <ClientMessages namespaces={["people"]}>
      <div className={`wrap`}>
        <div className={styles.column}>
          <PageHead title={t("title")} lead={t(next === fallback ? "lead" : "leadNext")} />
          <div className="stack">
            {news === undefined ? null : (
              <Notice kind="ok">
                <p>{t(NEWS[news])}</p>
              </Notice>
            )}
            <SignInForm next={next} />
            <p className="small">
              {t("noAccount")}{" "}
              <Link href={{ pathname: "/sign-up", query: { next } }}>{t("signUp")}</Link>
            </p>
            <p className="small">
              <Link href="/forgot-password">{t("forgotten")}</Link>
            </p>
          </div>
          {portal.demonstration ? (
            <>
              <DemonstrationPeople people={portal.demonstrationPeople} next={next} />
              <MailboxHint />
            </>
          ) : null}
        </div>
      </div>
    </ClientMessages>
  );
}
