import type { ApplicationHeadFragment } from "@regolith/client";
import { sectionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { AskedList } from "../../changes/asked-list.tsx";
import { ChangesDue } from "../../changes/due-date.tsx";
import { ButtonLink } from "../../components/button/button-link.tsx";
import { SectionProgressMark } from "../../components/status-mark/named-status.tsx";
import { StatusMark } from "../../components/status-mark/status-mark.tsx";
import { Link } from "../../i18n/navigation.ts";
import styles from "../applications.module.css";
import { problemHref, sectionHref } from "../section-slug.ts";

interface Props {
  readonly application: Pick<
    ApplicationHeadFragment,
    "id" | "type" | "changeRequest" | "sections" | "availableActions" | "pi"
  >;
  /** The server's now, ISO 8601. */
  readonly now: string;
}

/** What the office wants changed, why and by when, each a link to its place, and the way to send them back. */
export function ChangesAsked({ application, now }: Props) {
  const t = useTranslations("applications");
  const { id, type, changeRequest, sections, availableActions, pi } = application;
  if (changeRequest === null) return null;
  const isSender = availableActions.includes("RESUBMIT");
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes" className="title-3">
        {t("tracking.changesTitle")}
      </h2>
      <ChangesDue request={changeRequest} now={now} />
      <p className="small">
        {isSender ? t("tracking.changesBody") : t("tracking.changesBodyTeam", { pi: pi.name })}
      </p>
      <ul role="list">
        {sections
          .filter(({ changes }) => changes.length > 0)
          .map((section) => (
            <AskedSection key={section.key} id={id} type={type} section={section} />
          ))}
      </ul>
      {isSender ? (
        <ButtonLink variant="filled" href={`/applications/${id}/check`}>
          {t("tasks.checkAgain")}
        </ButtonLink>
      ) : null}
    </section>
  );
}

interface SectionProps {
  readonly id: string;
  readonly type: ApplicationHeadFragment["type"];
  readonly section: ApplicationHeadFragment["sections"][number];
}

function AskedSection({ id, type, section }: SectionProps) {
  const locale = useLocale();
  const { key, changes } = section;
  return (
    <li>
      <span className="line">
        <Link href={sectionHref(id, key)}>
          <b>{sectionName(key, locale, type)}</b>
        </Link>
        <ChangeMark section={section} />
      </span>
      <AskedList
        changes={changes}
        head={({ path, pinnedTo }) => (
          <Link href={problemHref(id, path) ?? sectionHref(id, key)}>{pinnedTo}</Link>
        )}
      />
    </li>
  );
}

/** Whether the section was saved since its last change was asked for; one that is incomplete says so first. */
function ChangeMark({ section: { progress, savedAt, changes } }: Pick<SectionProps, "section">) {
  const t = useTranslations("applications.tracking");
  if (progress !== "COMPLETE") return <SectionProgressMark progress={progress} />;
  const asked = Math.max(...changes.map(({ askedAt }) => Date.parse(askedAt)));
  const isChanged = savedAt !== null && Date.parse(savedAt) > asked;
  return isChanged ? (
    <StatusMark kind="ok">{t("changed")}</StatusMark>
  ) : (
    <StatusMark kind="none">{t("unchanged")}</StatusMark>
  );
}
