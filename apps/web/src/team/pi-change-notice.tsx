import type { ApplicationPageQuery } from "@regolith/client";
import { isOpenPiChange } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import { Link } from "../i18n/navigation.ts";

type Application = NonNullable<ApplicationPageQuery["application"]>;

/** On an application's own page: what is asked or waits about its principal investigator, with the way there. */
export function PiChangeNotice({ application }: { readonly application: Application }) {
  const t = useTranslations("team.pi");
  const { id, piChange, viewerIs, sections } = application;
  if (piChange === null) return null;
  const { state, former, successor, availableActions } = piChange;
  const href = `/applications/${id}/team#pi-change`;
  if (isOpenPiChange(piChange)) {
    const isAsked = availableActions.includes("ACCEPT");
    return (
      <Notice kind={isAsked ? "warn" : "info"}>
        <p>
          {isAsked ? (
            <b>{t("noticeAsk", { name: former })}</b>
          ) : (
            t("noticeOpen", { former, successor })
          )}{" "}
          <Link href={href}>{t(isAsked ? "noticeAnswer" : "noticeSee")}</Link>
        </p>
      </Notice>
    );
  }
  const isSigned = sections.some(
    ({ key, progress }) => key === "UNDERTAKINGS" && progress === "COMPLETE",
  );
  if (state !== "DONE" || viewerIs !== "PI" || isSigned) return null;
  return (
    <Notice kind="info">
      <p>{t("noticeTaken")}</p>
    </Notice>
  );
}
