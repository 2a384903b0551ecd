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
                <Named live={live} problem={problem} />{" "}
                <a href={`#${targetOf(live, problem)}`}>{t("goTo")}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** What is wrong, with whose grant it is about where it is about one. */
function Named({ live, problem }: { readonly live: LiveBoard; readonly problem: Problem }) {
  const t = useTranslations("allocation.grid");
  const message = problemMessage(problem, useLocale());
  const place = live.places.get(grantAt(live, problem));
  return place === undefined ? message : t("problemAt", { place: t("place", place), message });
}

/** The row of a sample, or the field of a grant. */
function targetOf(live: LiveBoard, problem: Problem): string {
  const [list, place = ""] = problem.path ?? [];
  if (list === "samples") return rowId(place);
  return fieldId(fieldOf("mass", grantAt(live, problem)));
}

/** The item a problem is about; empty where it is about none. */
function grantAt({ allocation }: LiveBoard, { path = [] }: Problem): string {
  const [list, place] = path;
  return list === "grants" ? (allocation[Number(place)]?.itemId ?? "") : "";
}

export function rowId(code: string): string {
  return `row-${code}`;
}
