import type { OfficeRoundPageQuery } from "@regolith/client";
import { useTranslations } from "next-intl";
import { DateTimeBeijing } from "../../components/date-time/date-time-beijing.tsx";
import { Link } from "../../i18n/navigation.ts";

type Round = NonNullable<OfficeRoundPageQuery["officeRound"]>;

/** Whether the results of a round stand, and what they wait for. */
export function ResultsState({ round }: { readonly round: Round }) {
  const t = useTranslations("officeRounds.results");
  const { undecidedCount, resultsPublishedAt, code } = round;
  return (
    <div className="stack-small">
      {resultsPublishedAt === null ? null : (
        <p>
          {t.rich("publishedAt", {
            at: () => <DateTimeBeijing instant={resultsPublishedAt} />,
          })}{" "}
          <Link href={`/rounds/${code}/results`}>{t("show")}</Link>
        </p>
      )}
      <p>{t("undecided", { count: undecidedCount })}</p>
    </div>
  );
}
