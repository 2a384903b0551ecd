import type { ApplicationHeadFragment, TeamStandingFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ButtonLink } from "../components/button/button-link.tsx";
import { Notice } from "../components/notice/notice.tsx";
import type { SectionKey } from "@regolith/domain";
import { AnswerRows } from "./answer-rows.tsx";
import type { SectionWords } from "./answers/words.ts";

interface Props {
  readonly application: Pick<ApplicationHeadFragment, "id" | "type" | "publicStatus" | "pi"> &
    Pick<TeamStandingFragment, "viewerIs">;
  readonly sectionKey: SectionKey;
  readonly words: SectionWords;
}

/** Why a section is locked, to the applicant. */
const REASONS = {
  // Only a member of the team finds a section of a draft locked.
  DRAFT: "lockedMember",
  WITH_INSTITUTION: "lockedInstitution",
  SUBMITTED: "lockedSubmitted",
  IN_REVIEW: "lockedSubmitted",
  DECISION_PENDING: "lockedReviewed",
  ON_RESERVE_LIST: "lockedReviewed",
  ACTION_NEEDED: "lockedChanges",
  APPROVED: "lockedClosed",
  DECLINED: "lockedClosed",
  LAPSED: "lockedClosed",
  WITHDRAWN: "lockedClosed",
  REVOKED: "lockedClosed",
} as const;

/** The same to a co-investigator, where it is another reason. */
const MEMBERS_REASONS = {
  ...REASONS,
  WITH_INSTITUTION: "lockedInstitutionMember",
  ACTION_NEEDED: "lockedMember",
} as const;

/** A section that can only be read now, and why. */
export function LockedSection({ application, sectionKey, words }: Props) {
  const t = useTranslations("form.section");
  const { publicStatus, pi, viewerIs } = application;
  const reasons = viewerIs === "CO_INVESTIGATOR" ? MEMBERS_REASONS : REASONS;
  return (
    <div className="stack">
      <Notice kind="info">
        <p>
          <b>{t("locked")}</b> {t(reasons[publicStatus], { pi: pi.name })}
        </p>
      </Notice>
      <AnswerRows type={application.type} sectionKey={sectionKey} words={words} />
      <p>
        <ButtonLink href={`/applications/${application.id}`}>
          {t(application.publicStatus === "DRAFT" ? "back" : "backToApplication")}
        </ButtonLink>
      </p>
    </div>
  );
}
