import { Button, NativeSelect } from "@mantine/core";
import { AssignmentRoundDocument, AssignmentRoundsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { AssignmentMatrix } from "../../../../committee/assignment-matrix.tsx";
import styles from "../../../../committee/committee.module.css";
import { requireAssigner } from "../../../../committee/require-committee.ts";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../../components/empty-state/empty-state.tsx";
import { Notice } from "../../../../components/notice/notice.tsx";
import { getPathname } from "../../../../i18n/navigation.ts";
import { OfficePage } from "../../../../office/office-page.tsx";
import { type SearchParams, single } from "../../../../office/work-list-query.ts";
import { roundsAtWork } from "../../../../rounds/rounds-by-state.ts";

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

const PATH = "/office/assignment";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("committee.assignment");
  return { title: t("title") };
}

/** Who reviews what in a round; to others than those who assign the page does not exist. */
export default async function AssignmentPage({ searchParams }: Props) {
  await requireAssigner();
  const params = await searchParams;
  const locale = await getLocale();
  const t = await getTranslations("committee.assignment");
  const execute = await api();
  const { rounds, roundsToAssign } = await execute(AssignmentRoundsDocument);
  const atWork = roundsAtWork(rounds.nodes);
  const wanting = new Set(roundsToAssign.map(({ code }) => code));
  const round =
    atWork.find(({ code }) => code === single(params.round)) ??
    atWork.find(({ code }) => wanting.has(code)) ??
    atWork[0];
  return (
    <OfficePage namespaces={["committee", "form"]} title={t("title")} lead={t("lead")}>
      <div className="stack">
        <form className={styles.choose} action={getPathname({ href: PATH, locale })} role="search">
          <NativeSelect
            name="round"
            label={t("round")}
            defaultValue={round?.code ?? ""}
            data={atWork.map(({ code, name }) => ({
              value: code,
              label: `${code} ${name[locale]}`,
            }))}
          />
          <Button type="submit">{t("choose")}</Button>
          <Button type="submit" name="propose" value="1">
            {t("propose")}
          </Button>
        </form>
        {round === undefined ? (
          <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
        ) : (
          <Round roundId={round.id} params={params} />
        )}
      </div>
    </OfficePage>
  );
}

async function Round({ roundId, params }: { readonly roundId: string; params: SearchParams }) {
  const t = await getTranslations("committee.assignment");
  const proposes = single(params.propose) !== "";
  const execute = await api();
  const data = await orFromTheStart(PATH, params, () =>
    execute(AssignmentRoundDocument, { roundId, proposes, ...pageArguments(params, 50) }),
  );
  const { applicationsToAssign: list, reviewers, reviewerProposal = [] } = data;
  if (list.totalCount === 0) return <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>;
  if (reviewers.totalCount === 0) {
    return <EmptyState title={t("noReviewers")}>{t("noReviewersHint")}</EmptyState>;
  }
  const proposed = Object.fromEntries(
    reviewerProposal.map(({ application, reviewer, role }) => [
      `${application.id} ${reviewer.personId}`,
      role,
    ]),
  );
  return (
    <div className="stack">
      {proposes ? (
        <Notice kind="info">
          <p>{t(reviewerProposal.length === 0 ? "proposesNothing" : "proposed")}</p>
        </Notice>
      ) : null}
      <AssignmentMatrix
        applications={list.nodes}
        reviewers={reviewers.nodes}
        proposed={proposed}
        idempotencyKey={crypto.randomUUID()}
      />
      <CursorPager list={list} pathname={PATH} query={params} />
    </div>
  );
}
