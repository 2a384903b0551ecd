import { ApplicationEndorserDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import { ApplicationFrame } from "../../../../../applications/application-head.tsx";
import styles from "../../../../../applications/applications.module.css";
import { applicationReceipt } from "../../../../../applications/load-application.ts";
import { ButtonLink } from "../../../../../components/button/button-link.tsx";
import { DateTimeBeijing } from "../../../../../components/date-time/date-time-beijing.tsx";
import { FactList } from "../../../../../components/fact-list/fact-list.tsx";
import { Notice } from "../../../../../components/notice/notice.tsx";
import { Panel } from "../../../../../components/panel/panel.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { PublicStatusMark } from "../../../../../components/status-mark/named-status.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { redirect } from "../../../../../i18n/navigation.ts";
import { RecallForm } from "../../../../../institutions/endorsement-forms.tsx";
import { institutionName } from "../../../../../institutions/institution-name.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.asked");
  return { title: t("title") };
}

/** What was asked of the institution, and what happens next. */
export default async function AskedPage({ params }: Props) {
  const { application } = await applicationReceipt((await params).id);
  const locale = await getLocale();
  const t = await getTranslations("institutions.asked");
  const { id, number, publicStatus, statusSince, round, availableActions } = application;
  if (publicStatus !== "WITH_INSTITUTION") return redirect({ href: `/applications/${id}`, locale });
  const execute = await api();
  const endorser = (await execute(ApplicationEndorserDocument, { id })).application?.institution;
  const name = endorser == null ? "" : institutionName(endorser, locale);
  const facts = [
    { key: "number", label: t("number"), value: <b className="num">{number}</b> },
    { key: "institution", label: t("institution"), value: name },
    {
      key: "since",
      label: t("since"),
      value: <DateTimeBeijing instant={statusSince} withOwnTime />,
    },
    ...(round === null
      ? []
      : [
          {
            key: "closes",
            label: t("closes"),
            value: <DateTimeBeijing instant={round.closesAt} />,
          },
        ]),
  ];
  return (
    <ClientMessages namespaces={["applications", "institutions"]}>
      <ApplicationFrame
        application={application}
        title={t("title")}
        kicker={application.title}
        aside={<PublicStatusMark status={publicStatus} />}
      >
        <div className="grid">
          <div className="span-8 stack-large">
            <Panel>
              <FactList facts={facts} />
            </Panel>
            {endorser?.hasOfficer === false ? (
              <Notice kind="info">
                <p>{t("waitsForOfficer")}</p>
              </Notice>
            ) : null}
            <Section id="next" title={t("next")}>
              <ol className={styles.steps}>
                <li>{t("step1")}</li>
                <li>{t("step2")}</li>
                <li>{t("step3")}</li>
              </ol>
            </Section>
            <p className="line no-print">
              <ButtonLink variant="filled" href={`/applications/${id}`}>
                {t("follow")}
              </ButtonLink>
              <ButtonLink href="/applications">{t("all")}</ButtonLink>
            </p>
            {availableActions.includes("RECALL") ? <RecallForm application={application} /> : null}
          </div>
        </div>
      </ApplicationFrame>
    </ClientMessages>
  );
}
