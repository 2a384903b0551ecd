"use client";

import type { BoardFragment } from "@regolith/client";
import { SIMULATION_NAME_MAX_LENGTH } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import { massFormat } from "../office/item-to-decide.ts";
import { keepSimulation, takeOrDelete } from "./actions.ts";
import { seen } from "./board-steps.tsx";

interface Props {
  readonly board: BoardFragment;
  readonly isEditable: boolean;
  readonly idempotencyKey: string;
}

/** The saved plan beside the simulations kept, by what they come to. */
export function Simulations({ board, isEditable, idempotencyKey }: Props) {
  const t = useTranslations("allocation.simulations");
  return (
    <div className="stack">
      <p className="small mid">{t("hint")}</p>
      <Comparison board={board} isEditable={isEditable} />
      {isEditable ? (
        <ActionForm
          // Begins anew once one was kept.
          key={board.simulations.length}
          action={keepSimulation}
          hidden={{ ...seen(board), idempotencyKey }}
          idPrefix="keep"
        >
          <TextField name="name" label={t("name")} maxLength={SIMULATION_NAME_MAX_LENGTH} />
          <SubmitButton>{t("keep")}</SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}

function Comparison({ board, isEditable }: Omit<Props, "idempotencyKey">) {
  const t = useTranslations("allocation.simulations");
  const mass = massFormat(useLocale());
  const problemCount = board.problems.length;
  const draft = {
    id: "",
    name: t("draft"),
    savedBy: "",
    savedAt: null,
    totals: board.totals,
    problemCount,
  };
  const rows = [draft, ...board.simulations];
  const of = (part: string | number, all: string | number) => t("of", { part, all });
  return (
    <RowTable
      caption={t("title")}
      columns={[
        { key: "plan", label: t("plan") },
        { key: "satisfied", label: t("satisfied"), numeric: true },
        { key: "minimum", label: t("minimum"), numeric: true },
        { key: "served", label: t("served"), numeric: true },
        { key: "equivalents", label: t("equivalents"), numeric: true },
        { key: "problems", label: t("problems") },
        ...(isEditable
          ? [{ key: "actions" as const, label: t("actions"), hiddenLabel: true }]
          : []),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          plan: <Plan round={board.roundCode} {...row} />,
          satisfied: of(mass.format(row.totals.satisfiedMg), mass.format(row.totals.wishedMg)),
          minimum: of(row.totals.minimumMet, row.totals.items),
          served: of(row.totals.served, row.totals.applications),
          equivalents: row.totals.equivalents,
          problems: (
            <StatusMark kind={row.problemCount === 0 ? "ok" : "bad"}>
              {row.problemCount === 0 ? t("fits") : t("fitsNot", { count: row.problemCount })}
            </StatusMark>
          ),
          actions: row.id === "" ? null : <TakeOrDelete board={board} {...row} />,
        },
      }))}
    />
  );
}

function Plan({
  round,
  id,
  name,
  savedBy,
  savedAt,
}: {
  round: string;
  id: string;
  name: string;
  savedBy: string;
  savedAt: string | null;
}) {
  const t = useTranslations("allocation.simulations");
  if (savedAt === null) {
    return (
      <>
        {name} <CsvLink round={round} />
      </>
    );
  }
  return (
    <>
      {name} <CsvLink round={round} simulation={id} />
      <br />
      <span className="tiny dim">
        {t.rich("by", { name: savedBy, at: () => <DateTimeBeijing instant={savedAt} /> })}
      </span>
    </>
  );
}

/** The plan as a table. */
function CsvLink({ round, simulation }: { readonly round: string; readonly simulation?: string }) {
  const t = useTranslations("allocation.simulations");
  const locale = useLocale();
  const query = new URLSearchParams({
    lang: locale,
    ...(simulation !== undefined && { simulation }),
  });
  const path = `/exports/rounds/${encodeURIComponent(round)}/allocation.csv`;
  return (
    <a className="tiny no-print" href={`${path}?${query}`} download>
      {t("csv")}
    </a>
  );
}

function TakeOrDelete({
  board,
  id,
  name,
}: {
  readonly board: BoardFragment;
  readonly id: string;
  readonly name: string;
}) {
  const t = useTranslations("allocation.simulations");
  return (
    <ActionForm
      action={takeOrDelete}
      hidden={{ ...seen(board), simulationId: id }}
      idPrefix={id}
      className="line"
    >
      <SubmitButton name="does" value="take" label={t("takeNamed", { name })}>
        {t("take")}
      </SubmitButton>
      <SubmitButton name="does" value="delete" label={t("deleteNamed", { name })}>
        {t("delete")}
      </SubmitButton>
    </ActionForm>
  );
}
