"use client";

import type { BoardFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { tierName } from "@regolith/words";
import { SampleNumberLink } from "../components/sample-number/sample-number-link.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { Link } from "../i18n/navigation.ts";
import { massFormat } from "../office/item-to-decide.ts";
import styles from "./allocation.module.css";
import { GrantCell } from "./grant-cell.tsx";
import type { BoardApplication, BoardSample } from "./instance.ts";
import { LeftCell } from "./left-cell.tsx";
import { useLiveBoard } from "./live-board.tsx";
import { rowId } from "./board-state.tsx";

interface Props {
  readonly board: BoardFragment;
  readonly isEditable: boolean;
}

/** Samples against ranked applications: what is asked of each stands in the cell, what is left at the end. */
export function BoardGrid({ board, isEditable }: Props) {
  const t = useTranslations("allocation.grid");
  const { allocation, left } = useLiveBoard();
  const { applications } = board;
  const items = applications.flatMap((application) => application.items);
  const shown = board.samples.filter(
    ({ code }) =>
      items.some(({ sampleCode }) => sampleCode === code) ||
      allocation.some(({ sampleId }) => sampleId === code),
  );
  return (
    // A region that scrolls is reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("region")}>
      <table className={styles.board}>
        <caption className="visually-hidden">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("sample")}</th>
            {applications.map((one) => (
              <Head key={one.application.id} application={one} />
            ))}
            <th scope="col">{t("left")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((sample) => (
            <tr key={sample.code} id={rowId(sample.code)}>
              <th scope="row">
                <SampleNumberLink code={sample.code} />
                <SampleFacts sample={sample} />
              </th>
              {applications.map((one) => (
                <GrantCell
                  key={one.application.id}
                  application={one}
                  sample={sample}
                  isOver={(left.get(sample.code) ?? 0n) < 0n}
                  isEditable={isEditable}
                />
              ))}
              <td>
                <LeftCell sample={sample} applications={applications} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <strong>{t("granted")}</strong>
            </th>
            {applications.map((one) => (
              <td key={one.application.id}>
                <Granted itemIds={one.items.map(({ id }) => id)} />
              </td>
            ))}
            <td>
              <Granted itemIds={items.map(({ id }) => id)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Mean scores stand beside each other, so all have the same digits. */
function scoreFormat(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function Head({ application: row }: { readonly application: BoardApplication }) {
  const t = useTranslations("allocation.grid");
  const locale = useLocale();
  const { application, rank, moveReason, tier, score, reviewCount } = row;
  return (
    <th scope="col">
      <strong className="num" aria-label={t("rank", { rank })}>
        {rank}
      </strong>
      <br />
      <Link className="num" href={`/office/applications/${application.id}`}>
        {application.number}
      </Link>
      <span className={`tiny mid ${styles.title ?? ""}`}>{application.title}</span>
      <span className={`tiny ${styles.title ?? ""}`}>
        {tier === null ? null : (
          <StatusMark kind={tier === "FULL_PANEL" ? "warn" : "ok"}>
            {tierName(tier, locale)}
          </StatusMark>
        )}
      </span>
      <span className={`tiny num ${styles.title ?? ""}`}>
        {score === null
          ? t("noScore")
          : t("score", { score: scoreFormat(locale).format(score), count: reviewCount })}
      </span>
      {moveReason === "" ? null : (
        <span className={`tiny dim ${styles.title ?? ""}`}>
          {t("moved", { reason: moveReason })}
        </span>
      )}
    </th>
  );
}

function SampleFacts({ sample }: { readonly sample: BoardSample }) {
  const t = useTranslations("allocation.grid");
  const locale = useLocale();
  const facts = {
    name: sample.name[locale],
    mass: massFormat(locale).format(sample.availableMg),
  };
  const kind = sample.requestMode === "WHOLE_UNIT" ? "unit" : "powder";
  return (
    <span className={`tiny dim ${styles.title ?? ""}`}>
      {t(sample.availableMg === 0 ? "gone" : kind, facts)}
    </span>
  );
}

function Granted({ itemIds }: { readonly itemIds: readonly string[] }) {
  const t = useTranslations("allocation.grid");
  const locale = useLocale();
  const { allocation, instance } = useLiveBoard();
  const wholes = new Set(
    instance.samples.filter(({ requestMode }) => requestMode === "WHOLE_UNIT").map(({ id }) => id),
  );
  const own = allocation.filter(({ itemId }) => itemIds.includes(itemId));
  const powder = own.filter(({ sampleId }) => !wholes.has(sampleId));
  const massUg = powder.reduce((sum, grant) => sum + grant.massUg, 0n);
  const count = own.length - powder.length;
  return (
    <>
      <strong className="num">
        {t("grantedMass", { mass: massFormat(locale).format(Number(massUg) / 1_000) })}
      </strong>
      {count === 0 ? null : (
        <>
          <br />
          <span className="tiny dim">{t("grantedWhole", { count })}</span>
        </>
      )}
    </>
  );
}
