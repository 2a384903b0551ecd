"use client";

import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { massFormat } from "../office/item-to-decide.ts";
import styles from "./allocation.module.css";
import type { BoardApplication, BoardSample } from "./instance.ts";
import { useLiveBoard } from "./live-board.tsx";

interface Props {
  readonly sample: BoardSample;
  readonly applications: readonly BoardApplication[];
}

/** What is left of a sample once everything in its row is given: a bar, and the same in words. */
export function LeftCell({ sample, applications }: Props) {
  const t = useTranslations("allocation.grid");
  const locale = useLocale();
  const { allocation, left } = useLiveBoard();
  const format = (mg: number) => massFormat(locale).format(mg);
  const leftMg = Number(left.get(sample.code) ?? 0n) / 1_000;
  const grants = allocation.filter(({ sampleId }) => sampleId === sample.code);
  const numberOf = (itemId: string) =>
    applications.find(({ items }) => items.some(({ id }) => id === itemId))?.application.number ??
    "";
  const askedBy = (itemId: string) =>
    applications.flatMap(({ items }) => items).find(({ id }) => id === itemId)?.sampleCode ?? "";
  const inPlace = grants.filter(({ itemId }) => askedBy(itemId) !== sample.code);
  const grantedMg = sample.availableMg - leftMg;
  const over = leftMg < 0;
  return (
    <div className={styles.left}>
      <div
        className={styles.bar}
        role="img"
        aria-label={
          over
            ? t("barOver", { over: format(-leftMg) })
            : t("bar", { left: format(leftMg), granted: format(grantedMg) })
        }
      >
        {over ? (
          <>
            <span
              className={styles.granted}
              style={{ width: percent(sample.availableMg, grantedMg) }}
            />
            <span className={styles.excess} style={{ width: percent(-leftMg, grantedMg) }} />
          </>
        ) : (
          <>
            <span
              className={styles.available}
              style={{ width: percent(leftMg, sample.availableMg) }}
            />
            <span
              className={styles.granted}
              style={{ width: percent(grantedMg, sample.availableMg) }}
            />
          </>
        )}
      </div>
      <div className="tiny num">{inWords()}</div>
      {inPlace.map(({ itemId, massUg }) => (
        <p key={itemId} className="tiny dim">
          {t("insteadFor", {
            mass: format(Number(massUg) / 1_000),
            number: numberOf(itemId),
            sample: askedBy(itemId),
          })}
        </p>
      ))}
    </div>
  );

  function inWords() {
    if (sample.requestMode === "BY_MASS") {
      if (!over) return t("leftMass", { mass: format(leftMg) });
      return <StatusMark kind="bad">{t("over", { mass: format(-leftMg) })}</StatusMark>;
    }
    if (grants.length > 1) return <StatusMark kind="bad">{t("twice")}</StatusMark>;
    const [grant] = grants;
    return grant === undefined ? t("free") : t("givenTo", { number: numberOf(grant.itemId) });
  }
}

function percent(part: number, all: number): string {
  return all <= 0 ? "0%" : `${((part / all) * 100).toFixed(2)}%`;
}
