import type { ApplicationHeadFragment } from "@regolith/client";
import { sectionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "../../components/button/button-link.tsx";
import { SectionProgressMark } from "../../components/status-mark/named-status.tsx";
import { StatusMark } from "../../components/status-mark/status-mark.tsx";
import { Link } from "../../i18n/navigation.ts";
import styles from "../applications.module.css";
import { sectionHref } from "../section-slug.ts";

interface Props {
  readonly application: Pick<
    ApplicationHeadFragment,
    "id" | "type" | "changeRequest" | "sections" | "availableActions" | "pi"
  >;
}

/** Which sections the office wants changed and why, each a link, and the way to send them back. */
export function ChangesAsked({ application }: Props) {
  const t = useTranslations("applications");
  const locale = useLocale();
  const { id, type, changeRequest, sections, availableActions, pi } = application;
  if (changeRequest === null) return null;
  const isSender = availableActions.includes("RESUBMIT");
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes" className="title-3">
        {t("tracking.changesTitle")}
      </h2>
      <p className="small">
        {isSender ? t("tracking.changesBody") : t("tracking.changesBodyTeam", { pi: pi.name })}
      </p>
      <ul role="list">
        {changeRequest.sections.map(({ section, reason }) => {
          const state = sections.find(({ key }) => key === section);
          return (
            <li key={section}>
              <span className="line">
                <Link href={sectionHref(id, section)}>
                  <b>{sectionName(section, locale, type)}</b>
                </Link>
                {state === undefined ? null : (
                  <ChangeMark section={state} askedAt={changeRequest.askedAt} />
                )}
              </span>
              <p className={styles.quote}>{reason}</p>
            </li>
          );
        })}
      </ul>
      {isSender ? (
        <ButtonLink variant="filled" href={`/applications/${id}/check`}>
          {t("tasks.checkAgain")}
        </ButtonLink>
      ) : null}
    </section>
  );
}

interface ChangeMarkProps {
  readonly section: ApplicationHeadFragment["sections"][number];
  readonly askedAt: string;
}

/** Whether the section was saved since it was asked for; one that is incomplete says so first. */
function ChangeMark({ section: { progress, savedAt }, askedAt }: ChangeMarkProps) {
  const t = useTranslations("applications.tracking");
  if (progress !== "COMPLETE") return <SectionProgressMark progress={progress} />;
  const isChanged = savedAt !== null && Date.parse(savedAt) > Date.parse(askedAt);
  return isChanged ? (
    <StatusMark kind="ok">{t("changed")}</StatusMark>
  ) : (
    <StatusMark kind="none">{t("unchanged")}</StatusMark>
  );
}
