import type { OfficeApplicationFragment } from "@regolith/client";
import { listedApart } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark, type StatusKind } from "../components/status-mark/status-mark.tsx";
import styles from "./screening.module.css";

type Props = { readonly application: OfficeApplicationFragment };

/** What screening looks at, each point with how it stands. */
export function ScreeningList({ application: { status, screening } }: Props) {
  const t = useTranslations("office.screening");
  const locale = useLocale();
  if (!screening || (status !== "SUBMITTED" && status !== "SCREENING")) return null;
  const { missing, isEndorsed, itemsInDoubt, filesWithheld } = screening;
  const { judged, items, reviewers, reviewersNeeded: needed, hasChief } = screening;
  const points: readonly [StatusKind, string][] = [
    missing.length === 0
      ? ["ok", t("complete")]
      : ["warn", t("missing", { count: missing.length })],
    isEndorsed === null
      ? ["none", t("noEndorsement")]
      : [isEndorsed ? "ok" : "bad", t(isEndorsed ? "endorsed" : "notEndorsed")],
    itemsInDoubt === 0 ? ["ok", t("available")] : ["warn", t("inDoubt", { count: itemsInDoubt })],
    filesWithheld === 0
      ? ["ok", t("files")]
      : ["warn", t("filesWithheld", { count: filesWithheld })],
    [judged === items ? "ok" : "paused", t("judged", { judged, items })],
    [
      reviewers >= needed && hasChief ? "ok" : "paused",
      listedApart(
        [t("reviewers", { reviewers, needed }), t(hasChief ? "chief" : "noChief")],
        locale,
      ),
    ],
  ];
  return (
    <section className={styles.card} aria-labelledby="screening">
      <h2 id="screening" className="title-4">
        {t("title")}
      </h2>
      <ul className="stack-small small" role="list">
        {points.map(([kind, words]) => (
          <li key={words}>
            <StatusMark kind={kind}>{words}</StatusMark>
          </li>
        ))}
      </ul>
      {missing.length === 0 ? null : (
        <ul className="small mid">
          {missing.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
