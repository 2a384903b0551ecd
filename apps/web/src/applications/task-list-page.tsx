import type { ApplicationPageQuery } from "@regolith/client";
import { sectionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "../components/button/button-link.tsx";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { SectionProgressMark } from "../components/status-mark/named-status.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { type Task, TaskList } from "../components/task-list/task-list.tsx";
import { EndorserPanel } from "../institutions/endorser-panel.tsx";
import { PiChangeNotice } from "../team/pi-change-notice.tsx";
import { ApplicationFrame } from "./application-head.tsx";
import styles from "./applications.module.css";
import { ChangeRound } from "./change-round.tsx";
import { CopyForm } from "./copies/copy-form.tsx";
import { OriginNotice } from "./copies/origin-notice.tsx";
import { DeadlinePanel } from "./deadline-panel.tsx";
import { DeleteDraft } from "./delete-draft.tsx";
import { sectionHref } from "./section-slug.ts";
import { useTaskHint } from "./task-hint.ts";

type Application = NonNullable<ApplicationPageQuery["application"]>;

interface Props extends ApplicationPageQuery {
  readonly application: Application;
}

/** A draft: its sections with how far each is, when it is due, and the way to submit it. */
export function TaskListPage({ application, rounds, portal }: Props) {
  const t = useTranslations("applications.tasks");
  const { id, sections, round } = application;
  const done = sections.filter(({ progress }) => progress === "COMPLETE").length;
  return (
    <ApplicationFrame application={application} lead={t("lead", { done, total: sections.length })}>
      <div className="grid">
        <div className="span-8 stack">
          <OriginNotice application={application} base="/applications" />
          <PiChangeNotice application={application} />
          <h2 className="visually-hidden">{t("sections")}</h2>
          <SectionTasks application={application} />
          <div className={`${styles.next} no-print`}>
            <ButtonLink variant="filled" href={`/applications/${id}/check`}>
              {t("check")}
            </ButtonLink>
            <span className="small dim">{t("hint")}</span>
          </div>
        </div>
        <aside className="span-4 sticky stack" aria-label={t("aside")}>
          <DeadlinePanel round={round} now={portal.now}>
            <div className="rule">
              <LastSaved application={application} />
            </div>
            <ChangeRound application={application} rounds={rounds.nodes} />
          </DeadlinePanel>
          {round?.asksEndorsement === true ? (
            <EndorserPanel applicationId={id} institution={application.institution} />
          ) : null}
          {application.mayCopy ? (
            <CopyForm application={application} idempotencyKey={crypto.randomUUID()} />
          ) : null}
          <DeleteDraft application={application} isAlone />
        </aside>
      </div>
    </ApplicationFrame>
  );
}

/** The sections as numbered tasks. */
export function SectionTasks({ application }: { readonly application: Application }) {
  const locale = useLocale();
  const hintOf = useTaskHint(application);
  const filesTask = useFilesTask(application);
  const tasks = application.sections.map(({ key, progress }): Task => ({
    key,
    title: sectionName(key, locale, application.type),
    href: sectionHref(application.id, key),
    hint: hintOf(key),
    mark: <SectionProgressMark progress={progress} />,
  }));
  return <TaskList tasks={[...tasks, filesTask]} />;
}

/** Files beside the sections; they are never missing. */
function useFilesTask({ id, attachments }: Application): Task {
  const t = useTranslations("attachments");
  const count = attachments.nodes.length;
  return {
    key: "attachments",
    title: t("title"),
    href: `/applications/${id}/attachments`,
    hint: t("hint"),
    mark: (
      <StatusMark kind={count > 0 ? "ok" : "none"}>
        {count > 0 ? t("count", { count }) : t("optional")}
      </StatusMark>
    ),
  };
}

function LastSaved({ application }: { readonly application: Application }) {
  const t = useTranslations("applications.tasks");
  const newest = application.sections
    .flatMap(({ savedAt }) => (savedAt === null ? [] : [savedAt]))
    .sort((one, other) => Date.parse(other) - Date.parse(one))[0];
  const value =
    newest === undefined ? t("never") : <DateTimeBeijing instant={newest} withOwnTime />;
  return <FactList facts={[{ key: "saved", label: t("lastSaved"), value }]} />;
}
