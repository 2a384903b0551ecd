import type { MemberStanding } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { type StatusKind, StatusMark } from "../components/status-mark/status-mark.tsx";

const KINDS: Readonly<Record<MemberStanding, StatusKind>> = {
  LISTED: "none",
  INVITED: "paused",
  EXPIRED: "warn",
  DECLINED: "bad",
  JOINED: "info",
  ANSWERED: "info",
  SIGNED: "ok",
};

/** How far somebody in the team is. */
export function StandingMark({ standing }: { readonly standing: MemberStanding }) {
  const t = useTranslations("team.standing");
  return <StatusMark kind={KINDS[standing]}>{t(standing)}</StatusMark>;
}
