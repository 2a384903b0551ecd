import { OfficerInvitationPageDocument, type OfficerInvitationPageQuery } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import button from "../../../../components/button/button.module.css";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { Notice } from "../../../../components/notice/notice.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { SignOutButton } from "../../../../components/site-header/sign-out-button.tsx";
import { formatBeijing } from "../../../../format/beijing-time.ts";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { getPathname } from "../../../../i18n/navigation.ts";
import { AcceptForm } from "../../../../institutions/endorsement-forms.tsx";
import { institutionName } from "../../../../institutions/institution-name.ts";

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.endorsements");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** What a one-time link invites to, for whoever holds it; accepted only by the person of the address. */
export default async function OfficerInvitationPage({ params }: Props) {
  const token = decodeURIComponent((await params).token);
  const locale = await getLocale();
  const t = await getTranslations("institutions.invitation");
  const execute = await api();
  const { me, officerInvitation: invitation } = await execute(OfficerInvitationPageDocument, {
    token,
  });
  if (invitation === null) {
    return (
      <div className="wrap">
        <PageHead title={t("unknown")} lead={t("unknownBody")} />
      </div>
    );
  }
  const { name, email, proposedBy, expiresAt } = invitation;
  const institution = institutionName(invitation.institution, locale);
  return (
    <ClientMessages namespaces={["institutions", "applications"]}>
      <div className="wrap">
        <PageHead
          title={t("title", { institution })}
          lead={t("lead", { proposer: proposedBy ?? "", name, institution })}
        />
        <div className="stack">
          <p>{t("meaning")}</p>
          <p className="anywhere">{t("for", { email })}</p>
          {expiresAt === null ? null : (
            <p className="small mid num">
              {t("until", { time: formatBeijing(new Date(expiresAt), locale) })}
            </p>
          )}
          <Answer token={token} me={me} invitation={invitation} />
        </div>
      </div>
    </ClientMessages>
  );
}

type Invitation = NonNullable<OfficerInvitationPageQuery["officerInvitation"]>;

interface AnswerProps {
  readonly token: string;
  readonly me: OfficerInvitationPageQuery["me"];
  readonly invitation: Invitation;
}

/** What the reader can do now. */
async function Answer({ token, me, invitation: { email, state, acceptedAt } }: AnswerProps) {
  const t = await getTranslations("institutions.invitation");
  if (state === "CONFIRMED" || (state === "PROPOSED" && acceptedAt !== null)) {
    return (
      <Notice kind="ok">
        <p>{t(state === "CONFIRMED" ? "confirmed" : "accepted")}</p>
        {state === "CONFIRMED" ? (
          <p>
            <ButtonLink href="/endorsements">{t("toEndorsements")}</ButtonLink>
          </p>
        ) : null}
      </Notice>
    );
  }
  if (state !== "PROPOSED") {
    return (
      <Notice kind="info">
        <p>{t("withdrawn")}</p>
      </Notice>
    );
  }
  if (me !== null && me.email !== email) {
    return (
      <>
        <p className="anywhere">{t("other", { email: me.email ?? "" })}</p>
        <SignOutButton className={button.button} />
      </>
    );
  }
  if (me === null) {
    const href = `/officer-invitations/${token}`;
    const here = encodeURIComponent(getPathname({ href, locale: await getLocale() }));
    return (
      <>
        <p>{t("signInBody")}</p>
        <p className="line">
          <ButtonLink variant="filled" href={`/sign-in?next=${here}`}>
            {t("signIn")}
          </ButtonLink>
          <ButtonLink href={`/sign-up?next=${here}`}>{t("signUp")}</ButtonLink>
        </p>
      </>
    );
  }
  if (me.emailVerified === false) {
    return (
      <Notice kind="warn">
        <p>{t("unverified")}</p>
      </Notice>
    );
  }
  return <AcceptForm token={token} />;
}
