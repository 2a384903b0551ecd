import type { PanelCasePartsFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { CarryOutForm } from "./carry-out-form.tsx";

interface Props {
  readonly cases: readonly PanelCasePartsFragment[];
  readonly newKey: () => string;
  /** The round's allocation board, for who reads it. */
  readonly board: string | null;
}

/** What the panel voted for and the chair has not carried out yet. */
export function CarryOut({ cases, newKey, board }: Props) {
  const t = useTranslations("panels");
  return (
    <div className="stack">
      <p className="small mid">{t("carry.hint")}</p>
      {board === null ? null : (
        <p>
          <Link href={board}>{t("carry.board")}</Link>
        </p>
      )}
      {cases.map(({ id, application, toCarryOut, motions }) => {
        const carried = motions.findLast(({ result }) => result === "CARRIED");
        if (application === null || toCarryOut === null || carried === undefined) return null;
        const { number, title } = application;
        return (
          <div key={id} className="rule stack-small">
            <div>
              <h3 className="title-4">{t(`carry.${toCarryOut}`, { number })}</h3>
              <p className="small mid anywhere">{title ?? t("untitled")}</p>
            </div>
            {toCarryOut === "RECOMMEND" ? (
              <p>
                <Link href={`/office/applications/${application.id}`}>
                  {t("carry.toRecommend")}
                </Link>
              </p>
            ) : (
              <CarryOutForm
                {...{ application, idempotencyKey: newKey() }}
                kind={toCarryOut}
                carried={carried}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
