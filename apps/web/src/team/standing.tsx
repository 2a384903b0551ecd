import type { TeamStandingFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { formatBeijing } from "../format/beijing-time.ts";
import { StandingMark } from "./standing-mark.tsx";

type Member = TeamStandingFragment["team"]["members"][number];

interface Props {
  readonly member: Pick<Member, "standing" | "invitation">;
}

/** How far somebody in the team is, until when an invitation can be answered, and the words it was declined with. */
export function Standing({ member: { standing, invitation } }: Props) {
  const t = useTranslations("team.panel");
  const locale = useLocale();
  if (standing === null) return null;
  const time = (instant: string) => formatBeijing(new Date(instant), locale);
  return (
    <>
      <StandingMark standing={standing} />
      {standing === "INVITED" && invitation !== null ? (
        <p className="small dim">
          {t("invitedOn", { time: time(invitation.invitedAt), until: time(invitation.expiresAt) })}
        </p>
      ) : null}
      {invitation?.note == null ? null : (
        <p className="small">{t("declinedNote", { note: invitation.note })}</p>
      )}
    </>
  );
}
