import type { ApplicationHeadFragment } from "@regolith/client";
import { typeName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DemonstrationStrip } from "../components/demonstration-strip/demonstration-strip.tsx";
import type { Crumb } from "../components/page-head/breadcrumbs.tsx";
import { PageHead } from "../components/page-head/page-head.tsx";
import { localText } from "../i18n/local-text.ts";

type Head = Pick<
  ApplicationHeadFragment,
  "id" | "number" | "type" | "title" | "round" | "provenance"
>;

interface Props {
  readonly application: Head;
  /** Of a page below the application's own. */
  readonly title?: string;
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page of one application: where it is, which one it is, how it stands. */
export function ApplicationFrame({ application, title, kicker, lead, aside, children }: Props) {
  const t = useTranslations("applications");
  const locale = useLocale();
  const { id, number, round, provenance } = application;
  const type = typeName(application.type, locale);
  const own = application.title?.trim();
  const crumbs: Crumb[] = [
    { label: t("crumb"), href: "/applications" },
    { label: number, href: title === undefined ? null : `/applications/${id}` },
    ...(title === undefined ? [] : [{ label: title, href: null }]),
  ];
  const which =
    round === null
      ? t("kickerNoRound", { number, type })
      : t("kicker", { number, type, round: localText(round.name, locale) });
  return (
    <>
      {provenance === "DEMONSTRATION" ? (
        <DemonstrationStrip>{t("strip")}</DemonstrationStrip>
      ) : null}
      <div className="wrap">
        <PageHead
          crumbs={crumbs}
          kicker={kicker ?? which}
          title={title ?? (own === undefined || own === "" ? t("untitled") : own)}
          lead={lead}
          aside={aside}
        />
        {children}
      </div>
    </>
  );
}
