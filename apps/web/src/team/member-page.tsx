import type { ApplicationPageQuery } from "@regolith/client";
import { sectionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationFrame } from "../applications/application-head.tsx";
import { DeadlinePanel } from "../applications/deadline-panel.tsx";
import { sectionHref } from "../applications/section-slug.ts";
import { useTaskHint } from "../applications/task-hint.ts";
import { Section } from "../components/section/section.tsx";
import { SectionProgressMark } from "../components/status-mark/named-status.tsx";
import { TaskList } from "../components/task-list/task-list.tsx";
import { Link } from "../i18n/navigation.ts";
import { LeaveForm } from "./member-forms.tsx";
import { PiChangeNotice } from "./pi-change-notice.tsx";

interface Props extends ApplicationPageQuery {
  readonly application: NonNullable<ApplicationPageQuery["application"]>;
}

/** A draft as a co-investigator has it: the own part to do, the rest to read. */
export function MemberPage({ application, portal }: Props) {
  const t = useTranslations("team.member");
  const locale = useLocale();
  const hintOf = useTaskHint(application);
  const { id, type, pi, sections, round } = application;
  return (
    <ApplicationFrame application={application} lead={t("lead", { pi: pi.name })}>
      <div className="grid">
        <div className="span-8 stack-large">
          <PiChangeNotice application={application} />
          <Section id="own" title={t("toDo")}>
            <OwnPartTask application={application} />
          </Section>
          <Section id="read" title={t("read")}>
            <ul className="stack-small" role="list">
              {sections.map(({ key }) => (
                <li key={key}>
                  <Link href={sectionHref(id, key)}>{sectionName(key, locale, type)}</Link>{" "}
                  {key === "UNDERTAKINGS" ? null : <span className="small dim">{hintOf(key)}</span>}
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <aside className="span-4 sticky stack" aria-label={t("kicker")}>
          <DeadlinePanel round={round} now={portal.now} />
          <LeaveForm id={id} pi={pi.name} />
        </aside>
      </div>
    </ApplicationFrame>
  );
}

/** The one task of a member. */
export function OwnPartTask({ application }: Pick<Props, "application">) {
  const t = useTranslations("team");
  const { id, myPart } = application;
  if (myPart === null) return null;
  return (
    <TaskList
      tasks={[
        {
          key: "part",
          title: t("part.title"),
          href: `/applications/${id}/my-part`,
          hint: t("member.partHint"),
          mark: <SectionProgressMark progress={myPart.progress} />,
        },
      ]}
    />
  );
}
