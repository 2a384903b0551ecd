import type { OfficeApplicationFragment } from "@regolith/client";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ClockPast } from "../clock/clock-past.tsx";
import { useClockWords } from "../clock/use-clock-words.ts";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { PageHead } from "../components/page-head/page-head.tsx";
import { DocumentLinks } from "../applications/print/document-links.tsx";
import styles from "./application.module.css";
import { StatusClock } from "../components/status-clock/status-clock.tsx";
import { OfficeStatusMark } from "../components/status-mark/named-status.tsx";

type Props = {
  readonly application: OfficeApplicationFragment;
  /** The server's now. */
  readonly now: string;
};

/** Number, title, whose it is and how it stands; then who acts, since when and until when. */
export const ApplicationHead = ({ application, now }: Props) => {
  const words = useClockWords();
  const t = useTranslations("office.application");
  const acting = useTranslations("office.acting");
  const list = useTranslations("office.workList");
  const locale = useLocale();
  const { number, version, round, pi, clock, status } = application;
  const type = typeName(application.type, locale);
  return (
    <div className={styles.head}>
      <PageHead
        crumbs={[
          { label: list("title"), href: "/office" },
          { label: number, href: null },
        ]}
        kicker={t("subtitle", { number, type, round: round?.code ?? list("noRound"), version })}
        title={application.title ?? list("untitled")}
        lead={[pi.name, pi.nativeName, pi.institution].filter(Boolean).join(" · ")}
        aside={status ? <OfficeStatusMark status={status} /> : undefined}
      />
      <StatusClock
        follows={words.follows(clock.expectation)}
        acting={{ value: acting(clock.actingNow) }}
        since={{
          value: <DateTimeBeijing instant={clock.since} dayOnly />,
          note: words.days(clock),
        }}
        expect={
          clock.expectation === null
            ? { value: t("noDate") }
            : {
                value: <DateTimeBeijing instant={clock.expectation.at} dayOnly />,
                note: words.expectation(clock.expectation, now),
              }
        }
      />
      <ClockPast clock={clock} />
      <DocumentLinks id={application.id} />
    </div>
  );
};
