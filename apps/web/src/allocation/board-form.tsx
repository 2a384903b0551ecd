"use client";

import type { BoardFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { saveBoard } from "./actions.ts";
import { BoardGrid } from "./board-grid.tsx";
import { BoardState } from "./board-state.tsx";
import { fieldOf, placesIn } from "./instance.ts";
import { LiveBoardProvider, useLiveBoard } from "./live-board.tsx";
import { OutcomeFields } from "./outcome-fields.tsx";

interface Props {
  readonly board: BoardFragment;
  readonly isEditable: boolean;
}

/** The board: a form for the chair, which works before scripts do, and a table for all others. */
export function BoardForm({ board, isEditable }: Props) {
  const t = useTranslations("allocation");
  if (!isEditable) {
    return (
      <LiveBoardProvider board={board}>
        <BoardState />
        <BoardGrid board={board} isEditable={false} />
      </LiveBoardProvider>
    );
  }
  const places = Object.fromEntries(
    [...placesIn(board)].map(([id, place]) => [fieldOf("place", id), t("grid.place", place)]),
  );
  return (
    <LiveBoardProvider board={board}>
      <ActionForm action={saveBoard} hidden={{ ...hiddenIn(board), ...places }}>
        <BoardState />
        <BoardGrid board={board} isEditable />
        <p className="small dim no-print">{t("grid.keys")}</p>
        <OutcomeFields board={board} />
        <Save />
      </ActionForm>
    </LiveBoardProvider>
  );
}

function Save() {
  const t = useTranslations("allocation");
  const { isChanged } = useLiveBoard();
  return (
    <div className="line no-print">
      <SubmitButton variant="filled">{t("save")}</SubmitButton>
      {isChanged ? <p className="small mid">{t("unsaved")}</p> : null}
    </div>
  );
}

function hiddenIn({ roundCode, version, applications }: BoardFragment): Record<string, string> {
  const items = applications.flatMap((application) => application.items);
  return {
    ...{ round: roundCode, expectedVersion: String(version) },
    ...Object.fromEntries(items.map(({ id }, index) => [`item.${index}`, id])),
    ...Object.fromEntries(
      applications.map(({ application }, index) => [`application.${index}`, application.id]),
    ),
  };
}
