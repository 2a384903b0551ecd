import type { OfficeApplicationFragment } from "@regolith/client";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { PageHead } from "../components/page-head/page-head.tsx";
import { DocumentLinks } from "../applications/print/document-links.tsx";
import styles from "./application.module.css";
import { StatusClock } from "../components/status-clock/status-clock.tsx";
import { OfficeStatusMark } from "../components/status-mark/named-status.tsx";

type Props = { readonly application: OfficeApplicationFragment };

/** Number, title, whose it is and how it stands; then who acts, since when and until when. */
export const ApplicationHead = ({ application }: Props) => {
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
        acting={{ value: acting(clock.actingNow) }}
        since={{ value: <DateTimeBeijing instant={clock.since} dayOnly /> }}
        expect={{
          value: clock.expectBy ? (
            <DateTimeBeijing instant={clock.expectBy} dayOnly />
          ) : (
            t("noDate")
          ),
        }}
      />
      <DocumentLinks id={application.id} />
    </div>
  );
};
