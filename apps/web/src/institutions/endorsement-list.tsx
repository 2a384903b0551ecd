import type { EndorsementRowFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { PublicStatusMark } from "../components/status-mark/named-status.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { Link } from "../i18n/navigation.ts";
import { institutionName } from "./institution-name.ts";

const KEYS = ["application", "applicant", "status", "since", "closes"] as const;
type Key = (typeof KEYS)[number];

interface Props {
  readonly caption: string;
  readonly applications: readonly EndorsementRowFragment[];
}

/** Applications that an institution was asked to endorse, one row each. */
export function EndorsementList({ caption, applications }: Props) {
  const t = useTranslations("institutions.endorsements");
  const locale = useLocale();
  const day = (instant: string) => formatBeijingDay(new Date(instant), locale);
  return (
    <RowTable<Key>
      caption={caption}
      columns={KEYS.map((key): Column<Key> => ({ key, label: t(key) }))}
      rows={applications.map((application) => {
        const { id, number, title, applicant, publicStatus, statusSince, round } = application;
        const { endorser, provenance } = application;
        return {
          key: id,
          cells: {
            application: (
              <>
                <Link href={`/endorsements/${id}`}>
                  <b>{title ?? t("untitled")}</b>
                </Link>
                <br />
                <span className="small dim num">{number}</span>{" "}
                {provenance === "DEMONSTRATION" ? <Demonstration /> : null}
              </>
            ),
            applicant: (
              <>
                {applicant.fullName}
                <br />
                <span className="small dim">
                  {endorser === null ? "" : institutionName(endorser, locale)}
                </span>
              </>
            ),
            status: <PublicStatusMark status={publicStatus} />,
            since: <span className="num">{day(statusSince)}</span>,
            closes: <span className="num">{round === null ? "" : day(round.closesAt)}</span>,
          },
        };
      })}
    />
  );
}
