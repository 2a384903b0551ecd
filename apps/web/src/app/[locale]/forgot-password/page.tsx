import { DemonstratedDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { Link } from "../../../i18n/navigation.ts";
import { ForgotPasswordForm } from "../../../people/forgot-password-form.tsx";
import styles from "../../../people/people.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.forgot");
  return { title: t("title") };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations("people.forgot");
  const execute = await api();
  const { portal } = await execute(DemonstratedDocument);
  return (
    <ClientMessages namespaces={["people"]}>
      <div className="wrap">
        <div className={styles.column}>
          <PageHead title={t("title")} lead={t("lead")} />
          <div className="stack">
            <ForgotPasswordForm isDemonstration={portal.demonstration} />
            <p className="small">
              <Link href="/sign-in">{t("signIn")}</Link>
            </p>
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
