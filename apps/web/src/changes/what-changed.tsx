import type { AnsweredChangesFragment, ApplicationType } from "@regolith/client";
import { attachmentKindName, sectionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { AnswerChange, Parts } from "./answer-change.tsx";
import styles from "./changes.module.css";

type Request = AnsweredChangesFragment["changeRequests"]["nodes"][number];
type SectionChanges = Request["differences"][number];
type RowChange = SectionChanges["rows"][number];

interface Props {
  readonly application: AnsweredChangesFragment & { readonly type: ApplicationType };
}

/** Whether there is anything to read: what is asked for and not begun yet is said where it is asked. */
export function hasChanges({ changeRequests }: AnsweredChangesFragment): boolean {
  return changeRequests.nodes.some(
    ({ answeredAt, differences, fileDifferences }) =>
      answeredAt !== null ||
      fileDifferences.length > 0 ||
      differences.some(({ answers, rows }) => answers.length > 0 || rows.length > 0),
  );
}

/** What was changed since the office asked, word by word: the last time in full, earlier times folded away. */
export function WhatChanged({ application: { changeRequests, type } }: Props) {
  const t = useTranslations("changes");
  const locale = useLocale();
  const shown = changeRequests.nodes
    .filter((request) => request.differences.length > 0 || request.fileDifferences.length > 0)
    .toReversed();
  const [last, ...earlier] = shown;
  if (last === undefined) return <p className="dim">{t("none")}</p>;
  return (
    <div className="stack">
      <p className="small mid">{t("key")}</p>
      <RequestChanges request={last} type={type} />
      {earlier.map((request) => (
        <details key={request.askedAt} className={styles.earlier}>
          <summary>
            {t("earlier", { date: formatBeijingDay(new Date(request.askedAt), locale) })}
          </summary>
          <RequestChanges request={request} type={type} />
        </details>
      ))}
    </div>
  );
}

interface RequestProps {
  readonly request: Request;
  readonly type: ApplicationType;
}

function RequestChanges({ request, type }: RequestProps) {
  const t = useTranslations("changes");
  const locale = useLocale();
  const { state, askedAt, answeredAt, differences, fileDifferences } = request;
  const asked = formatBeijingDay(new Date(askedAt), locale);
  return (
    <div className="stack">
      <p className="small">
        {answeredAt === null
          ? t(`unsent.${state}`, { asked })
          : t("sent", { asked, date: formatBeijingDay(new Date(answeredAt), locale) })}
      </p>
      {differences.map((difference) => (
        <section key={difference.section} className={styles.section}>
          <h3 className="title-4">{sectionName(difference.section, locale, type)}</h3>
          {request.sections
            .filter(({ section }) => section === difference.section)
            .map(({ path, pinnedTo, reason, askedAt: since }) => (
              <p key={`${path.join(".")} ${since}`} className={styles.reason}>
                {pinnedTo === null ? t("asked") : t("askedOf", { question: pinnedTo })} {reason}
              </p>
            ))}
          <SectionDifference difference={difference} />
        </section>
      ))}
      {fileDifferences.length === 0 ? null : <Files files={fileDifferences} />}
    </div>
  );
}

function SectionDifference({ difference }: { readonly difference: SectionChanges }) {
  const t = useTranslations("changes");
  const { answers, rows } = difference;
  if (answers.length === 0 && rows.length === 0) {
    return (
      <p>
        <StatusMark kind="none">{t("unchanged")}</StatusMark>
      </p>
    );
  }
  return (
    <>
      {answers.length === 0 ? null : <Answers answers={answers} />}
      {rows.map((row) => (
        <RowDifference key={`${row.change} ${String(row.place)}`} row={row} />
      ))}
    </>
  );
}

function RowDifference({ row: { change, place, label, answers } }: { readonly row: RowChange }) {
  const t = useTranslations("changes");
  const name = label === "" ? t("row", { place: place + 1 }) : label;
  return (
    <div className={styles.row} data-change={change}>
      <p>
        <b>{t(`rows.${change}`)}</b>{" "}
        {change === "REMOVED" ? <del>{name}</del> : change === "ADDED" ? <ins>{name}</ins> : name}
      </p>
      {change === "REMOVED" ? (
        <details>
          <summary>{t("whatStood")}</summary>
          <Answers answers={answers} />
        </details>
      ) : (
        <Answers answers={answers} />
      )}
    </div>
  );
}

function Answers({ answers }: Pick<RowChange, "answers">) {
  return (
    <dl className={styles.answers}>
      {answers.map((answer) => (
        <AnswerChange key={answer.path.join(".")} answer={answer} />
      ))}
    </dl>
  );
}

function Files({ files }: { readonly files: Request["fileDifferences"] }) {
  const t = useTranslations("changes");
  const locale = useLocale();
  return (
    <section className={styles.section}>
      <h3 className="title-4">{t("files")}</h3>
      <ul>
        {files.map(({ change, name, kind, caption }) => (
          <li key={`${change} ${name}`}>
            <b>{t(`rows.${change}`)}</b>{" "}
            {change === "REMOVED" ? (
              <del>{name}</del>
            ) : change === "ADDED" ? (
              <ins>{name}</ins>
            ) : (
              name
            )}{" "}
            <span className="mid">{attachmentKindName(kind, locale)}</span>
            {caption.length === 0 ? null : (
              <p className={styles.text}>
                <Parts parts={caption} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
