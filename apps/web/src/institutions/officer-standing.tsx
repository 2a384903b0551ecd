import type { OfficeInstitutionQuery } from "@regolith/client";
import type { OfficerState } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { type StatusKind, StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";

type Officer = NonNullable<OfficeInstitutionQuery["institution"]>["officers"][number];

/** A proposal waits for the person, for who has it sent again, or for the office. */
type Standing = Exclude<OfficerState, "PROPOSED"> | "INVITED" | "OVER" | "ACCEPTED";

const KINDS: Readonly<Record<Standing, StatusKind>> = {
  INVITED: "paused",
  OVER: "warn",
  ACCEPTED: "info",
  CONFIRMED: "ok",
  REFUSED: "bad",
  ENDED: "none",
  DECLINED: "bad",
};

interface Props {
  readonly officer: Pick<Officer, "state" | "acceptedAt" | "isInvitationOver">;
}

/** How far somebody is who speaks for an institution, did, or is to. */
export function OfficerMark({ officer }: Props) {
  const t = useTranslations("institutions.standing");
  const standing = standingOf(officer);
  return <StatusMark kind={KINDS[standing]}>{t(standing)}</StatusMark>;
}

function standingOf({ state, acceptedAt, isInvitationOver }: Props["officer"]): Standing {
  if (state !== "PROPOSED") return state;
  if (acceptedAt !== null) return "ACCEPTED";
  return isInvitationOver ? "OVER" : "INVITED";
}

interface TermProps {
  readonly officer: Pick<Officer, "canInviteAgain" | "invitationEndsAt" | "isInvitationOver">;
}

/** Until when an invitation that is not answered can be; what to do when it no longer can. */
export function InvitationTerm({ officer }: TermProps) {
  const { canInviteAgain, invitationEndsAt, isInvitationOver } = officer;
  const t = useTranslations("institutions.again");
  const locale = useLocale();
  if (!canInviteAgain || invitationEndsAt === null) return null;
  const time = formatBeijingDay(new Date(invitationEndsAt), locale);
  return <p className="small mid">{t(isInvitationOver ? "over" : "until", { time })}</p>;
}
