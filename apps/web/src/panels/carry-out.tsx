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
  const t = useTranslations("panels.carry");
  return (
    <div className="stack">
      <p className="small mid">{t("hint")}</p>
      {board === null ? null : (
        <p>
          <Link href={board}>{t("board")}</Link>
        </p>
      )}
      {cases.map(({ id, application, toCarryOut, motions }) => {
        const carried = motions.findLast(({ result }) => result === "CARRIED");
        if (application === null || toCarryOut === null || carried === undefined) return null;
        const { number } = application;
        return (
          <div key={id} className="rule stack-small">
            <h3 className="title-4">{t(toCarryOut, { number })}</h3>
            {toCarryOut === "RECOMMEND" ? (
              <p>
                <Link href={`/office/applications/${application.id}`}>{t("toRecommend")}</Link>
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
