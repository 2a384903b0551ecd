import { SignUpPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api, viewer } from "../../../api/server.ts";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { Link } from "../../../i18n/navigation.ts";
import styles from "../../../people/people.module.css";
import { safeNext } from "../../../people/safe-next.ts";
import { type SearchParams, single } from "../../../people/search-params.ts";
import { SignUpForm } from "../../../people/sign-up-form.tsx";

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.signUp");
  return { title: t("title") };
}

export default async function SignUpPage({ searchParams }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("people.signUp");
  const next = safeNext(single((await searchParams).next), `/${locale}/account?new=1`);
  if ((await viewer()) !== null) redirect(next);
  const execute = await api();
  const { portal, terms, privacy } = await execute(SignUpPageDocument);
  return (
    <ClientMessages namespaces={["people", "terms"]}>
      <div className="wrap">
        <div className={styles.column}>
          <PageHead title={t("title")} lead={t("lead")} />
          <div className="stack">
            <SignUpForm
              next={next}
              isDemonstration={portal.demonstration}
              terms={terms?.version ?? 0}
              privacy={privacy?.version ?? 0}
            />
            <p className="small">
              {t("hasAccount")}{" "}
              <Link href={{ pathname: "/sign-in", query: { next } }}>{t("signIn")}</Link>
            </p>
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
