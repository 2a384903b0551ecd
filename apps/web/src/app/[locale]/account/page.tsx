import { AccountDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../api/server.ts";
import { SignOutButton } from "../../../components/site-header/sign-out-button.tsx";
import button from "../../../components/button/button.module.css";
import { Notice } from "../../../components/notice/notice.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Section } from "../../../components/section/section.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { ChangeEmail } from "../../../people/change-email-form.tsx";
import { ChangePasswordForm } from "../../../people/change-password-form.tsx";
import { countryOptions } from "../../../people/countries.ts";
import { MailSettingsForm } from "../../../people/mail-settings-form.tsx";
import { OwnAddress } from "../../../people/own-address.tsx";
import styles from "../../../people/people.module.css";
import { ProfileForm } from "../../../people/profile-form.tsx";
import { type SearchParams, single } from "../../../people/search-params.ts";
import { TermsAccepted } from "../../../terms/terms-accepted.tsx";

interface Props {
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.account");
  return { title: t("title") };
}

export default async function AccountPage({ searchParams }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("people");
  await requireViewer();
  const execute = await api();
  const { me, portal } = await execute(AccountDocument);
  if (me === null) return null;
  const query = await searchParams;
  const news = (["new", "confirmed", "emailChanged"] as const).find(
    (name) => single(query[name]) !== "",
  );
  return (
    <ClientMessages namespaces={["people", "institutions"]}>
      <div className={`wrap`}>
        <PageHead
          title={t("account.title")}
          lead={t("account.signedInAs", { email: me.email ?? "" })}
        />
        <div className={`stack-large ${styles.wide ?? ""}`}>
          {news === undefined ? null : (
            <Notice kind="ok">
              <p>{t(`account.${news}`)}</p>
            </Notice>
          )}
          <Section id="profile" title={t("profile.title")}>
            <ProfileForm person={me} countries={countryOptions(locale)} />
          </Section>
          <Section id="mails" title={t("mailSettings.title")}>
            <MailSettingsForm person={me} />
          </Section>
          <Section id="email" title={t("email.title")}>
            <div className="stack-large">
              <OwnAddress address={me.email ?? ""} isConfirmed={me.emailVerified ?? false} />
              <ChangeEmail isDemonstration={portal.demonstration} />
            </div>
          </Section>
          <Section id="password" title={t("password.title")}>
            <ChangePasswordForm />
          </Section>
          <TermsAccepted />
          <SignOutButton className={button.button} />
        </div>
      </div>
    </ClientMessages>
  );
}
