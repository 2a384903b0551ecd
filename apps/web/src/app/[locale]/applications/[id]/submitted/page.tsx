import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationFrame } from "../../../../../applications/application-head.tsx";
import styles from "../../../../../applications/applications.module.css";
import { applicationReceipt } from "../../../../../applications/load-application.ts";
import { ButtonLink } from "../../../../../components/button/button-link.tsx";
import { DateTimeBeijing } from "../../../../../components/date-time/date-time-beijing.tsx";
import { FactList } from "../../../../../components/fact-list/fact-list.tsx";
import { Panel } from "../../../../../components/panel/panel.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { PublicStatusMark } from "../../../../../components/status-mark/named-status.tsx";
import { formatBeijingDay } from "../../../../../format/beijing-time.ts";
import { localText } from "../../../../../i18n/local-text.ts";
import { redirect } from "../../../../../i18n/navigation.ts";
import { type SearchParams, single } from "../../../../../people/search-params.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await applicationReceipt((await params).id);
  const t = await getTranslations("applications.receipt");
  return { title: `${t("title")}, ${application.number}` };
}

export default async function SubmittedPage({ params, searchParams }: Props) {
  const { application } = await applicationReceipt((await params).id);
  const locale = await getLocale();
  const t = await getTranslations("applications.receipt");
  const { id, number, title, submittedAt, statusSince, pi, items, round, clock } = application;
  if (submittedAt === null) return redirect({ href: `/applications/${id}`, locale });
  const isChange = single((await searchParams).changes) !== "";
  const facts = [
    { key: "number", label: t("number"), value: <b className="num">{number}</b> },
    {
      key: "submitted",
      label: t("submitted"),
      value: <DateTimeBeijing instant={isChange ? statusSince : submittedAt} withOwnTime />,
    },
    { key: "applicant", label: t("applicant"), value: pi.name },
    { key: "title", label: t("applicationTitle"), value: title ?? "" },
    { key: "samples", label: t("samples"), value: String(items.length) },
    {
      key: "round",
      label: t("round"),
      value: round === null ? "" : localText(round.name, locale),
    },
  ];
  return (
    <ApplicationFrame
      application={application}
      title={t(isChange ? "titleResubmitted" : "title")}
      kicker={application.title}
      aside={<PublicStatusMark status={application.publicStatus} />}
    >
      <div className="grid">
        <div className="span-8 stack-large">
          <Panel>
            <FactList facts={facts} />
          </Panel>
          <Section id="next" title={t("next")}>
            <ol className={styles.steps}>
              <li>{t("step1")}</li>
              <li>{t("step2")}</li>
              <li>{t("step3")}</li>
            </ol>
            <p className="num">
              {clock.expectBy === null
                ? t("expectNone")
                : t("expect", { time: formatBeijingDay(new Date(clock.expectBy), locale) })}
            </p>
          </Section>
          <p className="line no-print">
            <ButtonLink variant="filled" href={`/applications/${id}`}>
              {t("follow")}
            </ButtonLink>
            <ButtonLink href="/applications">{t("all")}</ButtonLink>
          </p>
        </div>
      </div>
    </ApplicationFrame>
  );
}
