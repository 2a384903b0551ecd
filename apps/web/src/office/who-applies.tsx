import type { OfficeApplicationFragment } from "@regolith/client";
import { actionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { type Fact, FactList } from "../components/fact-list/fact-list.tsx";
import { Section } from "../components/section/section.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { Link } from "../i18n/navigation.ts";
import { besideName, institutionName } from "../institutions/institution-name.ts";
import styles from "./application.module.css";
import { PiChangeFacts } from "../team/pi-change-facts.tsx";
import { TeamMember } from "./team-member.tsx";

interface Props {
  readonly application: OfficeApplicationFragment;
}

type Event = OfficeApplicationFragment["events"]["nodes"][number];

/** Who answers for the application: the institution, what it said, and everybody in the team. */
export const WhoApplies = ({ application }: Props) => {
  const t = useTranslations("office.team");
  const { members } = application.team;
  return (
    <div className="stack-large">
      <Section id="institution" title={t("institution")}>
        <InstitutionFacts application={application} />
      </Section>
      {application.piChange === null ? null : (
        <Section id="pi" title={t("pi")}>
          <PiChangeFacts change={application.piChange} />
        </Section>
      )}
      <Section id="members" title={t("members", { count: members.length })}>
        {members.length === 0 ? <p className="dim">{t("worksAlone")}</p> : null}
        <div className="stack">
          {members.map((member) => (
            <TeamMember key={member.id} member={member} type={application.type} />
          ))}
        </div>
      </Section>
    </div>
  );
};

const InstitutionFacts = ({ application }: Props) => {
  const t = useTranslations("office.team");
  const locale = useLocale();
  const { institution, endorser, pi, events } = application;
  const named = endorser ?? institution;
  if (named === null) {
    return <FactList ruled facts={[{ key: "name", label: t("inWords"), value: pi.institution }]} />;
  }
  const word = events.nodes.findLast(isAboutEndorsement);
  const facts: Fact[] = [
    {
      key: "name",
      label: t(endorser === null ? "chosen" : "asked"),
      value: (
        <>
          <Link href={`/office/institutions/${named.id}`}>{institutionName(named, locale)}</Link>
          <br />
          <span className="small mid">{besideName(named, locale)}</span>
        </>
      ),
    },
    {
      key: "ror",
      label: t("ror"),
      value: named.rorId ? <a href={named.rorId}>{named.rorId}</a> : t("noRor"),
    },
    {
      key: "endorsement",
      label: t("endorsement"),
      value: word ? <Word event={word} /> : t("notAsked"),
    },
  ];
  return <FactList ruled facts={facts} />;
};

/** Being asked counts too: it says since when the institution has been silent. */
function isAboutEndorsement({ action }: Event): boolean {
  return action === "ASK_ENDORSEMENT" || action === "ENDORSE" || action === "RETURN";
}

const Word = ({ event }: { readonly event: Event }) => {
  const t = useTranslations("office.team");
  const locale = useLocale();
  const { action, actor, at, note } = event;
  if (action !== "ASK_ENDORSEMENT" && action !== "ENDORSE" && action !== "RETURN") return null;
  return (
    <div className="stack-small">
      <p>
        <strong>{actionName(action, locale)}</strong>{" "}
        <span className="mid">
          {t("byAt", { name: actor?.name ?? "", time: formatBeijing(new Date(at), locale) })}
        </span>
      </p>
      {note ? <p className={styles.words}>{note}</p> : null}
    </div>
  );
};
