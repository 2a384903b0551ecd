"use client";

import type { Problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import { fieldId } from "../forms/form-state.ts";
import { fieldOf } from "./instance.ts";
import { type LiveBoard, useLiveBoard } from "./live-board.tsx";

const SHOWN = 6;

/** Whether everything that is granted fits, said aloud whenever it changes. */
export function BoardState() {
  const t = useTranslations("allocation.grid");
  const live = useLiveBoard();
  const locale = useLocale();
  const { problems } = live;
  return (
    <Notice kind={problems.length === 0 ? "ok" : "bad"} live>
      {problems.length === 0 ? (
        <p>{t("fits")}</p>
      ) : (
        <>
          <p>
            <strong>{t("problems", { count: problems.length })}</strong>
          </p>
          <ul>
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={`${(problem.path ?? []).join(" ")} ${problem.code}`}>
                {problemMessage(problem, locale)}{" "}
                <a href={`#${targetOf(live, problem)}`}>{t("goTo")}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** The row of a sample, or the field of a grant. */
function targetOf({ allocation }: LiveBoard, { path = [] }: Problem): string {
  const [list, place = ""] = path;
  if (list === "samples") return rowId(place);
  const itemId = allocation[Number(place)]?.itemId ?? "";
  return fieldId(fieldOf("mass", itemId));
}

export function rowId(code: string): string {
  return `row-${code}`;
}
