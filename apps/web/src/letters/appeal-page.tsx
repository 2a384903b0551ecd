import type { ApplicationAppealPageQuery } from "@regolith/client";
import { useTranslations } from "next-intl";
import { ApplicationFrame } from "../applications/application-head.tsx";
import { ButtonLink } from "../components/button/button-link.tsx";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { DaysLeft } from "../components/date-time/days-left.tsx";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { AppealForm } from "./appeal-form.tsx";
import { AppealStanding } from "./appeal-standing.tsx";
import { LetterLinks } from "./letters-panel.tsx";

interface Props {
  readonly application: NonNullable<ApplicationAppealPageQuery["application"]>;
  /** The server's now. */
  readonly now: string;
  readonly idempotencyKey: string;
}

/** What an appeal is, until when, and the form; or why there is nothing to appeal for. */
export function AppealPage({ application, now, idempotencyKey }: Props) {
  const t = useTranslations("letters");
  const { id, appeal, appealUntil, availableActions } = application;
  const isOpen = appealUntil !== null && Date.parse(now) < Date.parse(appealUntil);
  const title = t("appeal.pageTitle");
  if (!isOpen || !availableActions.includes("APPEAL")) {
    return (
      <ApplicationFrame application={application} title={title}>
        <div className="stack">
          <AppealStanding application={application} now={now} />
          {appeal === null ? (
            <EmptyState
              title={t("appeal.cannot")}
              action={<ButtonLink href={`/applications/${id}`}>{t("back")}</ButtonLink>}
            >
              {t("appeal.cannotWhy")}
            </EmptyState>
          ) : (
            <ButtonLink href={`/applications/${id}`}>{t("back")}</ButtonLink>
          )}
        </div>
      </ApplicationFrame>
    );
  }
  return (
    <ApplicationFrame application={application} title={title} lead={t("appeal.pageLead")}>
      <div className="grid">
        <div className="span-8 stack">
          <p>
            {t.rich("appeal.until", {
              until: () => <DateTimeBeijing instant={appealUntil} withOwnTime />,
            })}{" "}
            <DaysLeft until={appealUntil} now={now} />
          </p>
          <AppealForm application={application} idempotencyKey={idempotencyKey} />
        </div>
        <div className="span-4">
          <LetterLinks application={application} />
        </div>
      </div>
    </ApplicationFrame>
  );
}
