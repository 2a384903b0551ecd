import type { ApplicationPageItemFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { type Column, type Row, RowTable } from "../../components/row-table/row-table.tsx";
import { SampleNumberLink } from "../../components/sample-number/sample-number-link.tsx";
import { ItemStateMark } from "../../components/status-mark/named-status.tsx";
import { formatAmount } from "../../format/mass.ts";
import styles from "../applications.module.css";

type Key = "sample" | "asked" | "state" | "granted";

interface Props {
  readonly items: readonly ApplicationPageItemFragment[];
}

/** What was asked for, and what became of each: granted mass and the conditions that go with it. */
export function AskedItems({ items }: Props) {
  const t = useTranslations("applications.tracking");
  const locale = useLocale();
  const mg = (amount: number | null) => (amount === null ? "–" : formatAmount(amount, locale, 1));
  const isDecided = items.some(({ state }) => state !== "REQUESTED");
  const columns: Column<Key>[] = [
    { key: "sample", label: t("sample") },
    { key: "asked", label: t("asked"), numeric: true },
    ...(isDecided ? [{ key: "granted", label: t("granted"), numeric: true } as const] : []),
    { key: "state", label: t("state") },
  ];
  const rows = items.map((item): Row<Key> => {
    const isWhole = item.sample.requestMode === "WHOLE_UNIT";
    const asked = isWhole
      ? t("whole")
      : t("range", { minimum: mg(item.minimumMg), optimum: mg(item.optimumMg) });
    const granted = isWhole && item.grantedMg === null ? t("whole") : mg(item.grantedMg);
    return {
      key: item.id,
      cells: {
        sample: <SampleNumberLink code={item.sample.code} />,
        asked,
        granted: item.state === "GRANTED" ? <b>{granted}</b> : "–",
        state: <ItemStateMark state={item.state} />,
      },
    };
  });
  const remarks = items.filter(({ decisionNote }) => (decisionNote ?? "") !== "");
  return (
    <div className="stack">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard, too */}
      <div className="scroll-x" role="region" aria-label={t("samples")} tabIndex={0}>
        <RowTable caption={t("samples")} columns={columns} rows={rows} />
      </div>
      {remarks.length === 0 ? null : (
        <div className="small">
          <h3 className="title-5">{t("conditions")}</h3>
          <ul className="stack-small" role="list">
            {remarks.map(({ id, sample, decisionNote }) => (
              <li key={id}>
                <SampleNumberLink code={sample.code} />
                <p className={styles.quote}>{decisionNote}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
