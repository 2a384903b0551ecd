import type { PanelPartsFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { AttendForm } from "./meeting-forms.tsx";
import styles from "./panels.module.css";

type Member = PanelPartsFragment["members"][number];

/** Who sits on the panel, and who of them is there. */
export function Attendance({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.attendance");
  const isOver = panel.state === "CLOSED";
  return (
    <ul className={styles.members}>
      {panel.members.map((member) => (
        <li key={member.personId} className={styles.member}>
          <div className="apart">
            <b className="anywhere">{member.name}</b>
            <Presence member={member} />
          </div>
          <div className={styles.memberLine}>
            <p className="small mid anywhere">
              {[t(roleKey(member)), member.institution].filter(Boolean).join(" · ")}
            </p>
            {!isOver && (member.isViewer || panel.canMarkOthers) ? (
              <AttendForm panelId={panel.id} member={member} />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
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
    <span>
      <StatusMark kind="paused">{t("left")}</StatusMark>{" "}
      <span className="tiny dim">
        <DateTimeBeijing instant={leftAt} />
      </span>
    </span>
  );
}
