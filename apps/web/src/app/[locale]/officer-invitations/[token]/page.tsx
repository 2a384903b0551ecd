import { OfficerInvitationPageDocument, type OfficerInvitationPageQuery } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import button from "../../../../components/button/button.module.css";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { DateTimeBeijing } from "../../../../components/date-time/date-time-beijing.tsx";
import { FactList } from "../../../../components/fact-list/fact-list.tsx";
import { Notice } from "../../../../components/notice/notice.tsx";
import { Demonstration } from "../../../../components/origin/demonstration.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { SignOutButton } from "../../../../components/site-header/sign-out-button.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { getPathname } from "../../../../i18n/navigation.ts";
import { institutionName } from "../../../../institutions/institution-name.ts";
import { AcceptForm, DeclineForm } from "../../../../institutions/invitation-forms.tsx";

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.endorsements");
  // The address holds the secret of the invitation, which no other site may learn from a link.
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
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
  const isOpen = invitation.canDecline;
  const lead = proposedBy === null ? "leadOffice" : "lead";
  return (
    <ClientMessages namespaces={["institutions", "applications"]}>
      <div className="wrap">
        <PageHead
          title={t("title", { institution })}
          lead={isOpen ? t(lead, { proposer: proposedBy ?? "", name, institution }) : undefined}
          aside={invitation.institution.provenance === "DEMONSTRATION" ? <Demonstration /> : null}
        />
        <div className="grid">
          <div className="span-8 stack">
            {isOpen ? <Terms email={email} expiresAt={expiresAt} /> : null}
            <Answer token={token} me={me} invitation={invitation} />
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}

/** For whom, until when, and what it means. */
async function Terms({ email, expiresAt }: Pick<Invitation, "email" | "expiresAt">) {
  const t = await getTranslations("institutions.invitation");
  return (
    <>
      <FactList
        ruled
        facts={[
          ...(email === null
            ? []
            : [{ key: "for", label: t("for"), value: <span className="anywhere">{email}</span> }]),
          ...(expiresAt === null
            ? []
            : [
                {
                  key: "until",
                  label: t("until"),
                  value: <DateTimeBeijing instant={expiresAt} withOwnTime />,
                },
              ]),
        ]}
      />
      <h2 className="title-3">{t("meansTitle")}</h2>
      <ul className="stack-small">
        <li>{t("meansEndorse")}</li>
        <li>{t("meansConfirm")}</li>
        <li>{t("meansOwn")}</li>
      </ul>
    </>
  );
}

type Invitation = NonNullable<OfficerInvitationPageQuery["officerInvitation"]>;

interface AnswerProps {
  readonly token: string;
  readonly me: OfficerInvitationPageQuery["me"];
  readonly invitation: Invitation;
}

/** What became of it or, while it is open, what the reader can do now. */
function Answer({ token, me, invitation }: AnswerProps) {
  if (invitation.state === "DECLINED" || invitation.acceptedAt !== null) {
    return <Answered invitation={invitation} />;
  }
  if (!invitation.canDecline) return <Closed me={me} problems={invitation.problems} />;
  return (
    <>
      <Acceptance token={token} me={me} problems={invitation.problems} />
      <DeclineForm token={token} />
    </>
  );
}

async function Answered({ invitation: { state } }: Pick<AnswerProps, "invitation">) {
  const t = await getTranslations("institutions.invitation");
  const isGood = state === "PROPOSED" || state === "CONFIRMED";
  return (
    <Notice kind={isGood ? "ok" : "info"} live>
      <p>{t(`answered.${state}`)}</p>
      {state === "CONFIRMED" ? (
        <p>
          <ButtonLink href="/endorsements">{t("toEndorsements")}</ButtonLink>
        </p>
      ) : null}
    </Notice>
  );
}

type Problems = Invitation["problems"];

/** Why nobody, or not this reader, can answer. */
async function Closed({ me, problems }: Pick<AnswerProps, "me"> & { readonly problems: Problems }) {
  const t = await getTranslations("institutions.invitation");
  const isForAnother = problems.some(({ code }) => code === "INVITATION_FOR_ANOTHER");
  return (
    <Notice kind="warn">
      {problems.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      {isForAnother ? (
        <>
          <p className="anywhere">{t("signedInAs", { email: me?.email ?? "" })}</p>
          <SignOutButton className={button.button} />
        </>
      ) : null}
    </Notice>
  );
}

/** The way to accept, from where the reader is. */
async function Acceptance({
  token,
  me,
  problems,
}: Omit<AnswerProps, "invitation"> & { readonly problems: Problems }) {
  const t = await getTranslations("institutions.invitation");
  if (me === null) {
    const here = getPathname({
      href: `/officer-invitations/${encodeURIComponent(token)}`,
      locale: await getLocale(),
    });
    const next = encodeURIComponent(here);
    return (
      <>
        <p>{t("signInBody")}</p>
        <p className="line">
          <ButtonLink variant="filled" href={`/sign-in?next=${next}`}>
            {t("signIn")}
          </ButtonLink>
          <ButtonLink href={`/sign-up?next=${next}`}>{t("signUp")}</ButtonLink>
        </p>
      </>
    );
  }
  if (problems.length > 0) {
    return (
      <Notice kind="warn">
        {problems.map(({ code, message }) => (
          <p key={code}>{message}</p>
        ))}
        <p>
          <ButtonLink href="/account">{t("toAccount")}</ButtonLink>
        </p>
      </Notice>
    );
  }
  return <AcceptForm token={token} />;
}
