import type { ClockStagesFragment } from "@regolith/client";
import { publicStatusName, statusName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";

const columns = ["stage", "since", "until", "days", "workingDays"] as const;
type Key = (typeof columns)[number];

/** The time in each stage so far; where the clock stood still, it says so. */
export function StageTable({ stages }: ClockStagesFragment) {
  const t = useTranslations("clock.stages");
  const clock = useTranslations("clock");
  const locale = useLocale();
  const day = (instant: string) => formatBeijingDay(new Date(instant), locale, "start");
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((key): Column<Key> => ({
        key,
        label: t(key),
        numeric: key === "days" || key === "workingDays",
      }))}
      rows={stages.filter(isCounted).map((stage) => ({
        key: stage.since,
        cells: {
          stage: (
            <span className="line">
              {stage.status === null
                ? publicStatusName(stage.publicStatus, locale)
                : statusName(stage.status, locale)}
              {stage.paused ? <StatusMark kind="paused">{t("paused")}</StatusMark> : null}
            </span>
          ),
          since: <span className="num">{day(stage.since)}</span>,
          until: stage.until === null ? t("now") : <span className="num">{day(stage.until)}</span>,
          days: stage.days,
          workingDays: `${String(stage.workingDays.count)}${
            stage.workingDays.provisional ? clock("provisional") : ""
          }`,
        },
      }))}
    />
  );
}

/** A draft is its applicant's, and takes as long as they like. */
function isCounted({ publicStatus }: ClockStagesFragment["stages"][number]): boolean {
  return publicStatus !== "DRAFT";
}
