import type { OfficeReviewersQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { RowTable } from "../components/row-table/row-table.tsx";
import { Section } from "../components/section/section.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { ConflictMark } from "./marks.tsx";
import { SetAsideForm } from "./set-aside-form.tsx";

type Conflict = NonNullable<OfficeReviewersQuery["application"]>["conflicts"][number];

/** The conflicts of interest on record, and what became of each. */
export function ConflictsOnRecord({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const t = useTranslations("committee.office");
  const locale = useLocale();
  return (
    <Section id="conflicts" title={t("conflicts")} minor>
      {conflicts.length === 0 ? (
        <p className="small mid">{t("noConflicts")}</p>
      ) : (
        <RowTable
          caption={t("conflicts")}
          columns={[
            { key: "person", label: t("reviewer") },
            { key: "reason", label: t("conflict") },
            { key: "since", label: t("since") },
            { key: "state", label: t("state") },
          ]}
          rows={conflicts.map((one) => ({
            key: one.id,
            cells: {
              person: one.personName,
              reason: (
                <>
                  <ConflictMark kind={one.kind} />
                  <p className="small anywhere">{one.reason}</p>
                </>
              ),
              since: (
                <>
                  {formatBeijingDay(new Date(one.at), locale, "start")}
                  <p className="tiny dim">
                    {t(one.source === "DECLARED" ? "declared" : "detected")}
                  </p>
                </>
              ),
              state: <State conflict={one} />,
            },
          }))}
        />
      )}
    </Section>
  );
}

function State({ conflict }: { readonly conflict: Conflict }) {
  const t = useTranslations("committee.office");
  const locale = useLocale();
  const { id, personName, endedAt, setAside, canSetAside } = conflict;
  if (setAside !== null) {
    const date = formatBeijingDay(new Date(setAside.at), locale, "start");
    return (
      <>
        <StatusMark kind="none">{t("setAside")}</StatusMark>
        <p className="tiny dim">{t("setAsideBy", { name: setAside.by, date })}</p>
        <p className="small anywhere">{setAside.reason}</p>
      </>
    );
  }
  if (endedAt !== null) return <StatusMark kind="none">{t("ended")}</StatusMark>;
  return (
    <div className="stack-small">
      <p>
        <StatusMark kind="warn">{t("stands")}</StatusMark>
      </p>
      {canSetAside ? <SetAsideForm id={id} name={personName} /> : null}
    </div>
  );
}
