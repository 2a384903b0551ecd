import type { PanelPartsFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { AttendForm } from "./meeting-forms.tsx";

const columns = ["name", "role", "is", "do"] as const;
type Key = (typeof columns)[number];
type Member = PanelPartsFragment["members"][number];

/** Who sits on the panel, and who of them is there. */
export function Attendance({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.attendance");
  const isOver = panel.state === "CLOSED";
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((key): Column<Key> => ({
        key,
        label: t(key),
        hiddenLabel: key === "do",
      }))}
      rows={panel.members.map((member) => ({
        key: member.personId,
        cells: {
          name: (
            <>
              {member.name}
              {member.institution === null ? null : (
                <span className="small mid">
                  <br />
                  {member.institution}
                </span>
              )}
            </>
          ),
          role: t(roleKey(member)),
          is: <Presence member={member} />,
          do:
            !isOver && (member.isViewer || panel.canMarkOthers) ? (
              <AttendForm panelId={panel.id} member={member} />
            ) : null,
        },
      }))}
    />
  );
}

function roleKey({ isPresiding, isChair }: Member) {
  if (isPresiding) return "presiding";
  return isChair ? "chair" : "member";
}

function Presence({ member: { isPresent, leftAt } }: { readonly member: Member }) {
  const t = useTranslations("panels.attendance");
  if (isPresent) return <StatusMark kind="ok">{t("present")}</StatusMark>;
  if (leftAt === null) return <StatusMark kind="none">{t("absent")}</StatusMark>;
  return (
    <>
      <StatusMark kind="paused">{t("left")}</StatusMark>{" "}
      <span className="small">
        <DateTimeBeijing instant={leftAt} />
      </span>
    </>
  );
}
