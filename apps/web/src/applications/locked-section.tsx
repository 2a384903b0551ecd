import type { ApplicationHeadFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ButtonLink } from "../components/button/button-link.tsx";
import { Notice } from "../components/notice/notice.tsx";
import type { SectionKey } from "@regolith/domain";
import { AnswerRows } from "./answer-rows.tsx";
import type { SectionWords } from "./answers/words.ts";

interface Props {
  readonly application: Pick<ApplicationHeadFragment, "id" | "type" | "publicStatus">;
  readonly sectionKey: SectionKey;
  readonly words: SectionWords;
}

/** A section that can only be read now, and why. */
export function LockedSection({ application, sectionKey, words }: Props) {
  const t = useTranslations("form.section");
  const reason = {
    DRAFT: "locked",
    WITH_INSTITUTION: "lockedInstitution",
    SUBMITTED: "lockedSubmitted",
    IN_REVIEW: "lockedSubmitted",
    ACTION_NEEDED: "lockedChanges",
    APPROVED: "lockedClosed",
    DECLINED: "lockedClosed",
    WITHDRAWN: "lockedClosed",
    REVOKED: "lockedClosed",
  } as const;
  return (
    <div className="stack">
      <Notice kind="info">
        <p>
          <b>{t("locked")}</b> {t(reason[application.publicStatus])}
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
