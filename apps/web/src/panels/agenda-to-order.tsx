import type { PanelPartsFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { AddForm, OrderForm } from "./agenda-order.tsx";
import { TierMark } from "./tier-mark.tsx";

type Listed = Pick<
  NonNullable<PanelPartsFragment["cases"][number]["application"]>,
  "id" | "number" | "title" | "tier"
>;

const columns = ["case", "application", "do"] as const;
type Key = (typeof columns)[number];

/** The agenda with what moves its cases. */
export function AgendaToOrder({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels");
  const agenda = agendaOf(panel);
  if (agenda.length === 0) {
    return <EmptyState title={t("agenda.none")}>{t("agenda.noneWhy")}</EmptyState>;
  }
  return (
    <div className="stack">
      <p className="small mid">{t("form.orderHint")}</p>
      <RowTable<Key>
        caption={t("form.order")}
        columns={columns.map((key): Column<Key> => ({
          key,
          label: t(`agenda.${key}`),
          hiddenLabel: key === "do",
          plain: key === "application",
        }))}
        rows={panel.cases.flatMap(({ place, application }) =>
          application === null
            ? []
            : [
                {
                  key: application.id,
                  cells: {
                    case: <span className="num">{place}</span>,
                    application: <Named application={application} />,
                    do: <OrderForm {...{ panel, agenda, application }} />,
                  },
                },
              ],
        )}
      />
    </div>
  );
}

interface WaitingProps {
  readonly panel: PanelPartsFragment;
  readonly applications: readonly Listed[];
}

/** Applications of the round that could still be put on the agenda. */
export function WaitingCases({ panel, applications }: WaitingProps) {
  const t = useTranslations("panels.form");
  const agenda = agendaOf(panel);
  const waiting = applications.filter(({ id }) => !agenda.includes(id));
  if (waiting.length === 0) return <p className="small mid">{t("noneLeft")}</p>;
  return (
    <ul className="stack">
      {waiting.map((application) => (
        <li key={application.id} className="apart">
          <Named application={application} />
          <AddForm {...{ panel, agenda, application }} />
        </li>
      ))}
    </ul>
  );
}

function Named({ application: { number, title, tier } }: { readonly application: Listed }) {
  const t = useTranslations("panels");
  return (
    <div className="stack-small">
      <div>
        <span className="small mid num">{number}</span>
        <br />
        <span className="anywhere">{title ?? t("untitled")}</span>
      </div>
      <TierMark tier={tier} />
    </div>
  );
}

function agendaOf({ cases }: PanelPartsFragment): string[] {
  return cases.flatMap(({ application }) => application?.id ?? []);
}
