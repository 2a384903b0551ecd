import { OfficeCalendarDocument, PortalDocument } from "@regolith/client";
import { beijingDay, CALENDAR_YEARS, yearOf } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { CalendarHistory } from "../../../../calendar/calendar-history.tsx";
import styles from "../../../../calendar/calendar.module.css";
import { DayForm, RemoveDayForm } from "../../../../calendar/day-form.tsx";
import { DayList, SourceText } from "../../../../calendar/day-list.tsx";
import { KnownForm } from "../../../../calendar/known-form.tsx";
import { YearView } from "../../../../calendar/year-view.tsx";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { HistorySection } from "../../../../components/history/history.tsx";
import { Notice } from "../../../../components/notice/notice.tsx";
import { Section } from "../../../../components/section/section.tsx";
import { StatusMark } from "../../../../components/status-mark/status-mark.tsx";
import { Link } from "../../../../i18n/navigation.ts";
import { OfficePage } from "../../../../office/office-page.tsx";
import { requireCalendarReader } from "../../../../office/require-office.ts";
import { type SearchParams, single } from "../../../../office/work-list-query.ts";

type Props = { readonly searchParams: Promise<SearchParams> };

const PATH = "/office/calendar";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return { title: t("title") };
}

export default async function CalendarPage({ searchParams }: Props) {
  await requireCalendarReader();
  const params = await searchParams;
  const execute = await api();
  const named = single(params.year);
  const asked = named === "" ? await thisYear() : Number(named);
  const { calendarYear } = await orFromTheStart(PATH, params, () =>
    execute(OfficeCalendarDocument, {
      year: Number.isInteger(asked) && Math.abs(asked) < 10_000 ? asked : 0,
      ...pageArguments(params, 20),
    }),
  );
  if (calendarYear === null) notFound();
  const t = await getTranslations("calendar");
  const { year, known, source, version, editable, days, history } = calendarYear;
  const chosen = days.find(({ day }) => day === single(params.day));
  return (
    <OfficePage
      namespaces={["calendar"]}
      title={t("title")}
      lead={t("lead")}
      aside={
        <StatusMark kind={known ? "ok" : "warn"}>
          {t(known ? "known.yes" : "known.no", { year: String(year) })}
        </StatusMark>
      }
    >
      <div className="stack">
        <Years year={year} labels={{ nav: t("years"), year: t("year", { year: String(year) }) }} />
        {known ? (
          <p className="small mid">
            {t.rich("source", { source: () => <SourceText source={source} /> })}
          </p>
        ) : (
          <Notice kind="warn">
            <p>{t("provisional", { year: String(year) })}</p>
          </Notice>
        )}
      </div>
      <div className={`${styles.view ?? ""} stack-large`}>
        <YearView year={year} days={days} />
        <div className="grid">
          <div className={editable ? "span-7" : "span-12"}>
            <Section id="days" title={t("list.title", { year: String(year) })}>
              <DayList year={year} days={days} editable={editable} />
            </Section>
          </div>
          <div className={`${editable ? "span-5" : "span-12"} stack-large`}>
            {editable ? (
              <>
                <Section id="edit" title={t(chosen === undefined ? "form.new" : "form.edit")}>
                  <DayForm
                    key={chosen?.day ?? "new"}
                    version={version}
                    day={chosen}
                    source={known ? source : ""}
                  />
                  {chosen === undefined ? null : (
                    <>
                      <RemoveDayForm
                        key={`${chosen.day} ${String(version)}`}
                        version={version}
                        day={chosen.day}
                      />
                      <ButtonLink href={`${PATH}?year=${String(year)}#edit`}>
                        {t("form.another")}
                      </ButtonLink>
                    </>
                  )}
                </Section>
                <Section id="known" title={t("known.title", { year: String(year) })}>
                  <KnownForm year={year} version={version} known={known} />
                </Section>
              </>
            ) : null}
            {history === null ? null : (
              <HistorySection
                title={t("history.title")}
                list={history}
                pathname={PATH}
                query={params}
              >
                <CalendarHistory events={history.nodes} />
              </HistorySection>
            )}
          </div>
        </div>
      </div>
    </OfficePage>
  );
}

/** By the server's clock, in Beijing. */
async function thisYear(): Promise<number> {
  const execute = await api();
  const { portal } = await execute(PortalDocument);
  return yearOf(beijingDay(new Date(portal.now)));
}

interface YearsProps {
  readonly year: number;
  readonly labels: { readonly nav: string; readonly year: string };
}

function Years({ year, labels }: YearsProps) {
  const link = (other: number) =>
    other < CALENDAR_YEARS.first || other > CALENDAR_YEARS.last ? (
      <span />
    ) : (
      <Link href={`${PATH}?year=${String(other)}`} className="num">
        {other}
      </Link>
    );
  return (
    <nav aria-label={labels.nav} className={styles.years}>
      {link(year - 1)}
      <h2 className="title-2">{labels.year}</h2>
      {link(year + 1)}
    </nav>
  );
}
