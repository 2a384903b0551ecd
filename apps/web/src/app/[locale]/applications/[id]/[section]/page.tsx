import { hasSection, isOpenPiChange, sectionForm } from "@regolith/domain";
import { sectionName } from "@regolith/words";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import { readAnswers } from "../../../../../applications/answers/read-answers.ts";
import styles from "../../../../../applications/applications.module.css";
import { ApplicationFrame } from "../../../../../applications/application-head.tsx";
import { besideSection } from "../../../../../applications/beside-section.ts";
import { DuePanel } from "../../../../../applications/due-panel.tsx";
import { applicationSection } from "../../../../../applications/load-application.ts";
import { LockedSection } from "../../../../../applications/locked-section.tsx";
import { SectionLead } from "../../../../../applications/form-words.tsx";
import { hrefAfter, sectionOfSlug } from "../../../../../applications/section-slug.ts";
import { SectionEditor } from "../../../../../applications/section/section-editor.tsx";
import { AskedList } from "../../../../../changes/asked-list.tsx";
import { fieldId } from "../../../../../forms/form-state.ts";
import { Notice } from "../../../../../components/notice/notice.tsx";
import { PiChangePanel } from "../../../../../team/pi-change-panel.tsx";
import { TeamPanel } from "../../../../../team/team-panel.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { countryOptions } from "../../../../../people/countries.ts";

interface Props {
  readonly params: Promise<{ readonly id: string; readonly section: string }>;
}

/** The section and its application; not found where the form of the application's type does not have it. */
async function sectionOf({ params }: Props) {
  const { id, section } = await params;
  const key = sectionOfSlug(section);
  if (key === null) notFound();
  const loaded = await applicationSection(id);
  if (!hasSection(loaded.application.type, key)) notFound();
  return { ...loaded, key };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { key, application } = await sectionOf(props);
  const name = sectionName(key, await getLocale(), application.type);
  return { title: `${name}, ${application.number}` };
}

export default async function SectionPage(props: Props) {
  const { key, application, me, portal } = await sectionOf(props);
  const { type } = application;
  const locale = await getLocale();
  const t = await getTranslations("form");
  const state = application.sections.find((section) => section.key === key);
  const editable = application.sections.filter((section) => section.editable);
  const isEditable = state?.editable === true;
  // What waits for somebody comes before the section itself.
  const { piChange } = application;
  const isPiOpen = key === "TEAM" && piChange !== null && isOpenPiChange(piChange);
  const words = readAnswers(application, sectionForm(type, key));
  return (
    <ClientMessages namespaces={["form", "applications", "institutions", "known", "team"]}>
      <ApplicationFrame
        application={application}
        title={sectionName(key, locale, type)}
        kicker={t("section.position", {
          position: state?.position ?? 0,
          total: application.sections.length,
        })}
        lead={
          isEditable ? (
            <SectionLead type={type} sectionKey={key} rules={application.policy} />
          ) : undefined
        }
      >
        {isPiOpen ? (
          <div className={styles.above}>
            <PiChangePanel application={application} />
          </div>
        ) : null}
        {isEditable && state.changes.length > 0 ? (
          <div className={styles.above}>
            <Notice kind="warn">
              <p>
                <b>{t("section.changesAsked")}</b>
              </p>
              <AskedList
                changes={state.changes}
                head={({ path, pinnedTo }) => (
                  <a href={`#${fieldId(path.slice(1).join("."))}`}>{pinnedTo}</a>
                )}
              />
            </Notice>
          </div>
        ) : null}
        {isEditable ? (
          <SectionEditor
            key={key}
            applicationId={application.id}
            personId={me?.id ?? ""}
            type={type}
            sectionKey={key}
            rules={application.policy}
            version={state.version}
            words={words}
            members={key === "TEAM" ? application.team.members : []}
            items={key === "SAMPLES" || key === "ANALYSIS" ? application.items : []}
            countries={key === "APPLICANT" || key === "TEAM" ? countryOptions(locale) : []}
            beside={await besideSection(await api(), application.id, key)}
            nextHref={hrefAfter(
              application.id,
              key,
              editable.map((section) => section.key),
            )}
            aside={<DuePanel application={application} now={portal.now} />}
          />
        ) : (
          <LockedSection application={application} sectionKey={key} words={words} />
        )}
        {key === "TEAM" ? (
          <div className={`stack-large ${styles.below ?? ""}`}>
            {application.viewerIs === "PI" ? (
              <TeamPanel members={application.team.members} isEditable={isEditable} />
            ) : null}
            {isPiOpen ? null : <PiChangePanel application={application} />}
          </div>
        ) : null}
      </ApplicationFrame>
    </ClientMessages>
  );
}
