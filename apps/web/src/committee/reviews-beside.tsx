import type { CommitteeOfFragment } from "@regolith/client";
import { confidenceName, recommendationName, reviewRoleName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { RowTable } from "../components/row-table/row-table.tsx";
import { SampleNumber } from "../components/sample-number/sample-number.tsx";
import { Section } from "../components/section/section.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatAmount } from "../format/mass.ts";
import styles from "./committee.module.css";

type Review = CommitteeOfFragment["reviews"][number];
/** By the item's id, the code of its sample. */
export type CodesOfItems = ReadonlyMap<string, string>;

interface Props {
  readonly committee: CommitteeOfFragment;
  readonly codes: CodesOfItems;
  /** Whether the reader is a reviewer who has not handed in yet. */
  readonly isWaiting?: boolean;
}

/** All reviews side by side: scores with how far they lie apart, then their words. */
export function ReviewsBeside({ committee, codes, isWaiting = false }: Props) {
  const t = useTranslations("committee.others");
  const { reviews } = committee;
  return (
    <Section id="reviews" title={t("title")}>
      {reviews.length === 0 ? (
        <EmptyState title={t(isWaiting ? "noneForReviewer" : "none")}>
          {t(isWaiting ? "noneForReviewerHint" : "noneHint")}
        </EmptyState>
      ) : (
        <div className="stack-large">
          <Scores committee={committee} />
          <div className={styles.sides}>
            {reviews.map((review) => (
              <ReviewText key={review.id} review={review} codes={codes} />
            ))}
          </div>
        </div>
      )}
    </Section>
  );
}

function Scores({ committee: { rubric, reviews, scoreSpreads } }: Pick<Props, "committee">) {
  const t = useTranslations("committee.others");
  const format = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  const inWords = ({ lowest, highest, mean }: (typeof scoreSpreads)[number]) => ({
    ...{ lowest, highest, mean: format.format(mean), isSame: String(lowest === highest) },
  });
  const spreads = new Map(scoreSpreads.map((spread) => [spread.criterion, spread]));
  return (
    // What scrolls has to be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className="scroll-x" role="region" aria-label={t("scores")} tabIndex={0}>
      <RowTable
        caption={t("scores")}
        columns={[
          { key: "criterion", label: t("criterion") },
          ...reviews.map(({ id, reviewerName }) => ({
            key: id,
            label: reviewerName,
            numeric: true,
          })),
          ...(reviews.length > 1 ? [{ key: "spread", label: t("spread"), numeric: true }] : []),
        ]}
        rows={rubric.map(({ criterion, name }) => {
          const spread = spreads.get(criterion);
          return {
            key: criterion,
            cells: {
              criterion: name,
              ...Object.fromEntries(
                reviews.map((review) => [review.id, scoreOf(review, criterion)]),
              ),
              spread: spread === undefined ? "–" : t("spreadValue", inWords(spread)),
            },
          };
        })}
      />
    </div>
  );
}

function scoreOf({ scores }: Review, criterion: string): string {
  const found = scores.find((score) => score.criterion === criterion);
  return found === undefined ? "–" : String(found.score);
}

function ReviewText({ review, codes }: { readonly review: Review; readonly codes: CodesOfItems }) {
  const t = useTranslations("committee.others");
  const locale = useLocale();
  const { reviewerName, role, state, recommendation, confidence, suggestions } = review;
  return (
    <article className={`${styles.review ?? ""} stack`} aria-label={reviewerName}>
      <header className="stack-small">
        <h3 className="title-4">{reviewerName}</h3>
        <p className="small mid">
          {reviewRoleName(role, locale)}{" "}
          {state === "WITHDRAWN" ? <StatusMark kind="paused">{t("withdrawn")}</StatusMark> : null}
        </p>
      </header>
      <FactList
        facts={[
          {
            key: "recommendation",
            label: t("recommendation"),
            value: recommendation === null ? "–" : recommendationName(recommendation, locale),
          },
          {
            key: "confidence",
            label: t("confidence"),
            value: confidence === null ? "–" : confidenceName(confidence, locale),
          },
          ...suggestions.map((suggestion) => ({
            key: suggestion.itemId,
            label: <NameOf code={codes.get(suggestion.itemId)} />,
            value: <Suggested suggestion={suggestion} />,
          })),
        ]}
      />
      <Words label={t("noteToApplicant")} words={review.noteToApplicant} />
      <Words label={t("noteToCommittee")} words={review.noteToCommittee} />
    </article>
  );
}

function NameOf({ code }: { readonly code: string | undefined }) {
  const t = useTranslations("committee.others");
  if (code === undefined) return t("suggested");
  return (
    <span className={styles.code}>
      <SampleNumber code={code} />
    </span>
  );
}

function Suggested({
  suggestion: { massMg, gives },
}: {
  readonly suggestion: Review["suggestions"][number];
}) {
  const t = useTranslations("committee.others");
  const locale = useLocale();
  if (gives !== null) return t(gives ? "piece" : "noPiece");
  if (massMg === null) return "–";
  return massMg === 0 ? t("nothing") : `${formatAmount(massMg, locale)} mg`;
}

function Words({ label, words }: { readonly label: string; readonly words: string }) {
  if (words === "") return null;
  return (
    <div className="stack-small">
      <h4 className="small mid">{label}</h4>
      <p className={styles.words}>{words}</p>
    </div>
  );
}
