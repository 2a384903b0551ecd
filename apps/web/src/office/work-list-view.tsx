import type { ApplicationStatus, WorkListQuery as WorkListData } from "@regolith/client";
import { OFFICE_STATUSES, OPEN_STATUSES, type WorkListQuery } from "@regolith/domain";
import { statusName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { LinkTabs } from "../components/link-tabs/link-tabs.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { OfficeStatusMark } from "../components/status-mark/named-status.tsx";
import { Link } from "../i18n/navigation.ts";
import {
  ApplicationCell,
  DueCell,
  nextStep,
  OptimumCell,
  PiCell,
  WaitingCell,
} from "./work-list-cells.tsx";
import { chosenFilters, NO_FILTERS, workListHref } from "./work-list-query.ts";

type Props = { readonly query: WorkListQuery; readonly data: WorkListData };

/** How many applications stand in each status, each count a link to them. */
export const StatusTabs = ({ query, data }: Props) => {
  const t = useTranslations("office.workList");
  const locale = useLocale();
  const counts = new Map(data.applicationCounts.map(({ status, count }) => [status, count]));
  const countOf = (statuses: readonly ApplicationStatus[]) =>
    statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
  const tabFor = (status: WorkListQuery["status"], label: string, count: number) => ({
    key: status,
    label,
    count,
    href: workListHref(query, { status }),
    current: status === query.status,
  });
  return (
    <LinkTabs
      label={t("statusTabs")}
      tabs={[
        tabFor("OPEN", t("open"), countOf(OPEN_STATUSES)),
        ...OFFICE_STATUSES.map((status) =>
          tabFor(status, statusName(status, locale), countOf([status])),
        ),
        tabFor("ALL", t("all"), countOf(OFFICE_STATUSES)),
      ]}
    />
  );
};

const columns = [
  { key: "application" },
  { key: "pi" },
  { key: "items", numeric: true },
  { key: "optimum", numeric: true },
  { key: "status" },
  { key: "next" },
  { key: "waiting", numeric: true },
  { key: "due", numeric: true },
] as const;
type Key = (typeof columns)[number]["key"];

/** The applications that fit, one row each. */
export const WorkListTable = ({ query, data }: Props) => {
  const t = useTranslations("office.workList");
  const next = useTranslations("office.next");
  const { nodes, totalCount } = data.applications;
  if (totalCount === 0) return <NoApplications query={query} />;
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((column): Column<Key> => ({ ...column, label: t(column.key) }))}
      rows={nodes.map((application) => ({
        key: application.id,
        cells: {
          application: <ApplicationCell application={application} />,
          pi: <PiCell pi={application.pi} />,
          items: application.items.length,
          optimum: <OptimumCell items={application.items} />,
          status: application.status ? <OfficeStatusMark status={application.status} /> : null,
          next: next(nextStep(application)),
          waiting: <WaitingCell clock={application.clock} />,
          due: <DueCell clock={application.clock} now={data.portal.now} />,
        },
      }))}
      middle
    />
  );
};

const NoApplications = ({ query }: Pick<Props, "query">) => {
  const t = useTranslations("office.workList");
  const isFiltered = query.status !== "ALL" || chosenFilters(query).length > 0;
  return isFiltered ? (
    <EmptyState
      title={t("empty")}
      action={
        <Link href={workListHref(query, { ...NO_FILTERS, status: "ALL" })}>{t("clear")}</Link>
      }
    >
      {t("emptyHint")}
    </EmptyState>
  ) : (
    <EmptyState title={t("emptyNone")}>{t("emptyNoneHint")}</EmptyState>
  );
};
