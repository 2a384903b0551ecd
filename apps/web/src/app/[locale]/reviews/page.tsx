import { MyReviewsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../api/from-the-start.ts";
import { pageArguments } from "../../../api/page-arguments.ts";
import { api } from "../../../api/server.ts";
import { requireCommittee } from "../../../committee/require-committee.ts";
import { type OwnAssignment, ReviewList } from "../../../committee/review-list.tsx";
import { ButtonLink } from "../../../components/button/button-link.tsx";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { DoneNotice } from "../../../components/notice/done-notice.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Section } from "../../../components/section/section.tsx";
import type { SearchParams } from "../../../office/work-list-query.ts";
import { single } from "../../../people/search-params.ts";

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("committee.reviews");
  return { title: t("title") };
}

/** What a reviewer has to answer, to write, and what is done; to others the page does not exist. */
export default async function ReviewsPage({ searchParams }: Props) {
  await requireCommittee();
  const params = await searchParams;
  const t = await getTranslations("committee.reviews");
  const band = await getTranslations("committee.band");
  const execute = await api();
  const { reviewAssignments: list, portal } = await orFromTheStart("/reviews", params, () =>
    execute(MyReviewsDocument, pageArguments(params, 100)),
  );
  const said = SAID.find((word) => word === single(params.said));
  const parts = Object.groupBy(list.nodes, partOf);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      {said === undefined ? null : <DoneNotice>{t(said)}</DoneNotice>}
      {list.totalCount === 0 ? (
        <EmptyState
          title={t("none")}
          action={<ButtonLink href="/account/ties">{band("ties")}</ButtonLink>}
        >
          {t("noneHint")}
        </EmptyState>
      ) : (
        <div className="stack-large">
          {PARTS.map((part) => {
            const found = parts[part] ?? [];
            return (
              <Section key={part} id={part} title={t(part)} aside={String(found.length)}>
                {found.length === 0 ? (
                  <p className="small mid">{t("noneIn")}</p>
                ) : (
                  <ReviewList
                    caption={t(part)}
                    assignments={found}
                    now={portal.now}
                    isDone={part === "done"}
                  />
                )}
              </Section>
            );
          })}
          <CursorPager list={list} pathname="/reviews" query={params} />
        </div>
      )}
    </div>
  );
}

/** What was answered to an invitation, on the way here. */
const SAID = ["declinedNow", "declaredNow"] as const;

const PARTS = ["toAnswer", "toWrite", "done"] as const;

function partOf({ state, submittedAt }: OwnAssignment): (typeof PARTS)[number] {
  if (state === "ASKED") return "toAnswer";
  return state === "ACCEPTED" && submittedAt === null ? "toWrite" : "done";
}
