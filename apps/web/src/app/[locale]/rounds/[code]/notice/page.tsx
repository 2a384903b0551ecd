import { MyNoticeDocument, type MyNoticeQuery } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../../../api/server.ts";
import { ButtonLink } from "../../../../../components/button/button-link.tsx";
import { EmptyState } from "../../../../../components/empty-state/empty-state.tsx";
import { Notice } from "../../../../../components/notice/notice.tsx";
import { Demonstration } from "../../../../../components/origin/demonstration.tsx";
import { PageHead } from "../../../../../components/page-head/page-head.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { formatBeijing } from "../../../../../format/beijing-time.ts";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import {
  BeginForm,
  ChangeNoticeForm,
  GiveNoticeForm,
  WithdrawNoticeForm,
} from "../../../../../rounds/notice/notice-forms.tsx";

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("notices");
  return { title: t("titleOf", { code: decodeURIComponent((await params).code) }) };
}

export default async function NoticePage({ params }: Props) {
  await requireViewer();
  const code = decodeURIComponent((await params).code);
  const execute = await api();
  const { round, ...asked } = await execute(MyNoticeDocument, { code });
  if (round === null) notFound();
  const t = await getTranslations("notices");
  const path = `/rounds/${encodeURIComponent(code)}`;
  return (
    <ClientMessages namespaces={["notices"]}>
      <div className="wrap">
        <PageHead
          title={t("titleOf", { code })}
          lead={round.noticeDueAt === null ? undefined : t("lead")}
          aside={round.provenance === "DEMONSTRATION" ? <Demonstration /> : undefined}
          crumbs={[
            { label: (await getTranslations("rounds.page"))("rounds"), href: "/rounds" },
            { label: code, href: path },
            { label: t("title"), href: null },
          ]}
        />
        {round.noticeDueAt === null ? (
          <EmptyState
            title={t("notAsked")}
            action={<ButtonLink href={path}>{t("toRound")}</ButtonLink>}
          >
            {t("notAskedWhy")}
          </EmptyState>
        ) : (
          <OwnNotice round={round} dueAt={round.noticeDueAt} {...asked} />
        )}
      </div>
    </ClientMessages>
  );
}

type OwnProps = Omit<MyNoticeQuery, "round"> & {
  readonly round: NonNullable<MyNoticeQuery["round"]>;
  readonly dueAt: string;
};

async function OwnNotice({ round, dueAt, myNotice, me, portal }: OwnProps) {
  const t = await getTranslations("notices");
  const locale = await getLocale();
  const when = (instant: string) => formatBeijing(new Date(instant), locale);
  const isTaken = Date.parse(portal.now) < Date.parse(dueAt);
  const stands = myNotice !== null && myNotice.withdrawnAt === null ? myNotice : null;
  return (
    <div className="grid">
      <div className="span-8 stack">
        <p>{t(isTaken ? "due" : "late", { when: when(dueAt) })}</p>
        {stands === null ? null : (
          <Notice kind="ok">
            <p>{t("stands", { when: when(stands.givenAt) })}</p>
          </Notice>
        )}
        {myNotice?.withdrawnAt == null ? null : (
          <Notice kind="info">
            <p>{t("withdrawnAt", { when: when(myNotice.withdrawnAt) })}</p>
          </Notice>
        )}
        {isTaken && stands === null ? (
          <GiveNoticeForm
            key={myNotice?.version ?? 0}
            roundId={round.id}
            before={myNotice}
            institution={myNotice?.institution ?? me?.institution ?? ""}
            idempotencyKey={crypto.randomUUID()}
          />
        ) : null}
        {isTaken && stands !== null ? <ChangeNoticeForm notice={stands} /> : null}
      </div>
      {stands === null ? null : (
        <div className="span-4 stack-large">
          <Section id="begin" title={t("begin.title")}>
            <BeginForm id={stands.id} idempotencyKey={crypto.randomUUID()} />
          </Section>
          {isTaken ? (
            <Section id="withdraw" title={t("withdraw.title")} minor>
              <WithdrawNoticeForm key={stands.version} notice={stands} />
            </Section>
          ) : null}
        </div>
      )}
    </div>
  );
}
