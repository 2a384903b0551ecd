import { OpenInvitationDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { DateTimeBeijing } from "../../../../components/date-time/date-time-beijing.tsx";
import { FactList } from "../../../../components/fact-list/fact-list.tsx";
import { Notice } from "../../../../components/notice/notice.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { Link } from "../../../../i18n/navigation.ts";
import { type SearchParams, single } from "../../../../people/search-params.ts";
import { AcceptForm, DeclineForm } from "../../../../team/invitation-forms.tsx";

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("team.invitation");
  // The address holds the secret of the invitation, which no other site may learn from a link.
  return { title: t("title"), referrer: "same-origin" };
}

/** An invitation for whoever holds its link: who invites, to what, and what joining means. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const { token } = await params;
  const t = await getTranslations("team.invitation");
  const locale = await getLocale();
  const execute = await api();
  const { me, invitation: opened } = await execute(OpenInvitationDocument, { token });
  const { invitation, application, problems } = opened;
  const next = `/${locale}/invitations/${encodeURIComponent(token)}`;
  const query = { next };
  if (invitation === null) {
    const isDeclined = single((await searchParams).declined) !== "";
    const isUsed = problems.some(({ code }) => code === "INVITATION_USED");
    if (isDeclined && isUsed) {
      return (
        <div className="wrap">
          <PageHead title={t("title")} />
          <Notice kind="ok" live>
            <p>{t("declined")}</p>
          </Notice>
        </div>
      );
    }
    const isForAnother = problems.some(({ code }) => code === "INVITATION_FOR_ANOTHER");
    return (
      <div className="wrap">
        <PageHead title={t("title")} />
        <div className="stack">
          <Notice kind={application === null ? "warn" : "info"}>
            <p>
              <b>{t("closed")}</b>
            </p>
            {problems.map(({ code, message }) => (
              <p key={code}>{message}</p>
            ))}
            {isForAnother ? <p>{t("otherAccount")}</p> : null}
          </Notice>
          <p>
            {application === null ? (
              <ButtonLink href="/applications">{t("toMine")}</ButtonLink>
            ) : (
              <ButtonLink href={`/applications/${application.id}`}>{t("toApplication")}</ButtonLink>
            )}
          </p>
        </div>
      </div>
    );
  }
  const { inviter, applicationNumber: number, applicationTitle, expiresAt } = invitation;
  return (
    <ClientMessages namespaces={["team"]}>
      <div className="wrap">
        <PageHead title={t("title")} lead={t("lead", { inviter, number })} />
        <div className="grid">
          <div className="span-8 stack">
            <FactList
              ruled
              facts={[
                { key: "inviter", label: t("inviter"), value: inviter },
                {
                  key: "application",
                  label: t("application"),
                  value: `${number}, ${applicationTitle ?? t("untitled")}`,
                },
                {
                  key: "until",
                  label: t("until"),
                  value: <DateTimeBeijing instant={expiresAt} withOwnTime />,
                },
              ]}
            />
            <h2 className="title-3">{t("meansTitle")}</h2>
            <ul className="stack-small">
              <li>{t("meansRead")}</li>
              <li>{t("meansPart")}</li>
              <li>{t("meansSign")}</li>
              <li>{t("meansLeave")}</li>
            </ul>
            {problems.map(({ message }) => (
              <Notice key={message} kind="warn">
                <p>{message}</p>
              </Notice>
            ))}
            {me === null ? (
              <>
                <p>{t("signInFirst")}</p>
                <p className="line">
                  <Link href={{ pathname: "/sign-in", query }}>{t("signIn")}</Link>{" "}
                  <Link href={{ pathname: "/sign-up", query }}>{t("signUp")}</Link>
                </p>
              </>
            ) : (
              <AcceptForm token={token} />
            )}
            <DeclineForm token={token} />
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
