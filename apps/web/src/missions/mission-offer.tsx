import type { MissionCardFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";

type Props = {
  readonly mission: Pick<MissionCardFragment, "code" | "status" | "publishedSampleCount">;
};

/** The published numbers of a mission as a link to them, or why there is none. */
export const MissionOffer = ({ mission: { code, status, publishedSampleCount } }: Props) => {
  const t = useTranslations("missions.offer");
  if (publishedSampleCount > 0) {
    const query = { mission: code, provenance: "PUBLISHED" };
    return (
      <Link href={{ pathname: "/samples", query }}>
        {t("published", { count: publishedSampleCount })}
      </Link>
    );
  }
  if (status === "RETURNED") return t("noNumber");
  return t(status === "CONTEXT" ? "never" : "nothingYet");
};
