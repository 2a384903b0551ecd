import { NotificationsPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageArguments } from "../../../api/page-arguments.ts";
import { api, requireViewer } from "../../../api/server.ts";
import { ButtonLink } from "../../../components/button/button-link.tsx";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { DemonstrationStrip } from "../../../components/demonstration-strip/demonstration-strip.tsx";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { LinkTabs } from "../../../components/link-tabs/link-tabs.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { SubmitButton } from "../../../forms/fields.tsx";
import { ActionForm } from "../../../forms/action-form.tsx";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { Link } from "../../../i18n/navigation.ts";
import { markAllRead } from "../../../notifications/actions.ts";
import { NotificationList } from "../../../notifications/notification-list.tsx";
import styles from "../../../notifications/notifications.module.css";
import { type SearchParams, single } from "../../../people/search-params.ts";

interface Props {
  readonly searchParams: SearchParams;
}

const PAGE_SIZE = 30;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications");
  return { title: t("title") };
}

export default async function NotificationsPage({ searchParams }: Props) {
  await requireViewer();
  const query = await searchParams;
  const isUnread = single(query.show) === "new";
  const t = await getTranslations("notifications");
  const execute = await api();
  const { portal, me, all, notifications } = await execute(NotificationsPageDocument, {
    unread: isUnread,
    ...pageArguments(query, PAGE_SIZE),
  });
  const unread = me?.unreadNotifications ?? 0;
  const tab = (key: "all" | "unread", href: string, count: number) => ({
    ...{ key, label: t(key), href, count, current: isUnread === (key === "unread") },
  });
  return (
    <ClientMessages namespaces={["notifications"]}>
      {portal.demonstration ? <DemonstrationStrip>{t("strip")}</DemonstrationStrip> : null}
      <div className="wrap stack">
        <PageHead title={t("title")} lead={t("lead")} />
        <div className={styles.tools}>
          <LinkTabs
            label={t("views")}
            tabs={[
              tab("all", "/notifications", all.totalCount),
              tab("unread", "/notifications?show=new", unread),
            ]}
          />
          <ActionForm action={markAllRead} doneMessage={t("marked")}>
            {unread === 0 ? null : <SubmitButton variant="default">{t("markAll")}</SubmitButton>}
          </ActionForm>
        </div>
        {notifications.totalCount === 0 ? (
          isUnread ? (
            <EmptyState
              title={t("emptyUnread")}
              action={<ButtonLink href="/notifications">{t("showAll")}</ButtonLink>}
            >
              {t("emptyUnreadWhy")}
            </EmptyState>
          ) : (
            <EmptyState
              title={t("empty")}
              action={<ButtonLink href="/applications">{t("toApplications")}</ButtonLink>}
            >
              {t("emptyWhy")}
            </EmptyState>
          )
        ) : (
          <>
            <NotificationList notifications={notifications.nodes} />
            <CursorPager list={notifications} pathname="/notifications" query={query} />
          </>
        )}
        <p>
          <Link href="/account">{t("settings")}</Link>
        </p>
      </div>
    </ClientMessages>
  );
}
