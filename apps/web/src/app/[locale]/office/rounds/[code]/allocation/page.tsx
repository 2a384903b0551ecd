import { AllocationBoardPageDocument, type BoardFragment } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BoardForm } from "../../../../../../allocation/board-form.tsx";
import { CommitForm, ProposeForms, RerankForm } from "../../../../../../allocation/board-steps.tsx";
import { SavedLine } from "../../../../../../allocation/saved-line.tsx";
import { Simulations } from "../../../../../../allocation/simulations.tsx";
import { api } from "../../../../../../api/server.ts";
import { ButtonLink } from "../../../../../../components/button/button-link.tsx";
import { EmptyState } from "../../../../../../components/empty-state/empty-state.tsx";
import { Notice } from "../../../../../../components/notice/notice.tsx";
import { Section } from "../../../../../../components/section/section.tsx";
import { localText } from "../../../../../../i18n/local-text.ts";
import { OfficePage } from "../../../../../../office/office-page.tsx";
import { requireBoardReader } from "../../../../../../office/require-office.ts";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("allocation");
  return { title: t("title") };
}

export default async function AllocationPage({ params }: Props) {
  await requireBoardReader();
  const round = decodeURIComponent((await params).code);
  const execute = await api();
  const { allocationBoard: board } = await execute(AllocationBoardPageDocument, { round });
  if (board === null) notFound();
  const t = await getTranslations("allocation");
  const name = localText(board.roundName, await getLocale());
  return (
    <OfficePage
      namespaces={["allocation"]}
      title={t("title")}
      kicker={round}
      lead={t("lead", { round: name })}
      crumbs={[
        { label: t("list.title"), href: "/office/allocation" },
        { label: round, href: null },
      ]}
    >
      <div className="stack">
        {board.applications.length === 0 && board.savedAt === null ? null : (
          <SavedLine board={board} />
        )}
        <Refusal board={board} />
        {board.hiddenCount === 0 ? null : (
          <Notice kind="info">
            <p>{t("hidden", { count: board.hiddenCount })}</p>
          </Notice>
        )}
        {board.applications.length === 0 ? (
          <EmptyState
            title={t("empty")}
            action={<ButtonLink href="/office">{t("workList")}</ButtonLink>}
          >
            {t("emptyHint")}
          </EmptyState>
        ) : (
          <Board board={board} />
        )}
      </div>
    </OfficePage>
  );
}

/** Why the viewer only reads the board, what is left to them, and who can act instead. */
async function Refusal({ board }: { readonly board: BoardFragment }) {
  const { refusal, freeChairs, applications, hiddenCount } = board;
  if (refusal === null) return null;
  const t = await getTranslations("allocation");
  const isReader = refusal.code === "ONLY_CHAIR_ALLOCATES";
  const isStuck = freeChairs.length === 0 && applications.length + hiddenCount > 0;
  const names = new Intl.ListFormat(await getLocale(), { type: "disjunction" }).format(freeChairs);
  return (
    <Notice kind={isReader && !isStuck ? "info" : "warn"}>
      <p>{isReader ? t("readOnly") : refusal.message}</p>
      {isReader ? null : <p>{t("recusedMay")}</p>}
      {freeChairs.length === 0 ? null : <p>{t("instead", { names })}</p>}
      {isStuck ? <p>{t("nobodyFree")}</p> : null}
    </Notice>
  );
}

async function Board({ board }: { readonly board: BoardFragment }) {
  const t = await getTranslations("allocation");
  const isEditable = board.refusal === null;
  return (
    <div className="stack-large">
      <div className="stack">
        {isEditable ? <ProposeForms board={board} /> : null}
        <BoardForm key={board.version} board={board} isEditable={isEditable} />
      </div>
      <div className="grid">
        <div className={isEditable ? "span-8" : undefined}>
          <Section id="simulations" title={t("simulations.title")}>
            <Simulations
              board={board}
              isEditable={isEditable}
              idempotencyKey={crypto.randomUUID()}
            />
          </Section>
        </div>
        {isEditable ? (
          <div className="span-4 no-print">
            <Section id="order" title={t("order.title")}>
              <RerankForm key={board.version} board={board} />
            </Section>
          </div>
        ) : null}
      </div>
      {isEditable ? (
        <Section id="commit" title={t("commit.title")}>
          <CommitForm board={board} idempotencyKey={crypto.randomUUID()} counts={countsOf(board)} />
        </Section>
      ) : null}
    </div>
  );
}

/** What committing the saved plan does. */
function countsOf({ applications, grants }: BoardFragment) {
  const given = new Set(grants.map(({ itemId }) => itemId));
  const [granted, others] = [true, false].map((isGranted) =>
    applications.filter(({ items }) => items.some(({ id }) => given.has(id)) === isGranted),
  );
  const count = (wanted: string) => others?.filter(({ outcome }) => outcome === wanted).length ?? 0;
  return {
    recommended: granted?.length ?? 0,
    reserved: count("RESERVE"),
    declined: count("DECLINE"),
  };
}
