import { MyApplicationsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { pageArguments } from "../../../api/page-arguments.ts";
import { api, requireViewer } from "../../../api/server.ts";
import styles from "../../../applications/applications.module.css";
import { MyApplications } from "../../../applications/list/my-applications.tsx";
import button from "../../../components/button/button.module.css";
import { ButtonLink } from "../../../components/button/button-link.tsx";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { TextInput } from "@mantine/core";
import { ClientMessages } from "../../../i18n/client-messages.tsx";
import { Link } from "../../../i18n/navigation.ts";
import { MyInvitations } from "../../../team/my-invitations.tsx";
import { type SearchParams, single } from "../../../people/search-params.ts";

interface Props {
  readonly searchParams: SearchParams;
}

const PAGE_SIZE = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.list");
  return { title: t("title") };
}

export default async function ApplicationsPage({ searchParams }: Props) {
  await requireViewer();
  const query = await searchParams;
  const text = single(query.text).trim().slice(0, 200);
  const locale = await getLocale();
  const t = await getTranslations("applications.list");
  const execute = await api();
  const data = await execute(MyApplicationsDocument, {
    ...(text !== "" && { text }),
    ...pageArguments(query, PAGE_SIZE),
  });
  const { action, waiting, closed, invitations } = data;
  const total = action.totalCount + waiting.totalCount + closed.totalCount;
  const hasBasket = (data.me?.basket.length ?? 0) > 0;
  return (
    <ClientMessages namespaces={["applications", "copies", "team"]}>
      <div className="wrap">
        <PageHead
          title={t("title")}
          lead={t("lead")}
          aside={<ButtonLink href="/applications/new">{t("start")}</ButtonLink>}
        />
        <MyInvitations invitations={invitations} />
        {total > 0 || text !== "" ? (
          <form className={styles.find} action={`/${locale}/applications`}>
            <TextInput
              id="text"
              name="text"
              type="search"
              label={t("find")}
              description={t("findHint")}
              defaultValue={text}
            />
            <button type="submit" className={button.button}>
              {t("show")}
            </button>
            {text === "" ? null : <Link href="/applications">{t("clear")}</Link>}
          </form>
        ) : null}
        {total === 0 ? (
          text === "" ? (
            <EmptyState
              title={t("empty")}
              action={
                <ButtonLink href={hasBasket ? "/request" : "/samples"}>
                  {t(hasBasket ? "toRequest" : "toCatalogue")}
                </ButtonLink>
              }
            >
              {t("emptyWhy")}
            </EmptyState>
          ) : (
            <EmptyState
              title={t("emptyFound")}
              action={<ButtonLink href="/applications">{t("clear")}</ButtonLink>}
            >
              {t("emptyFoundWhy")}
            </EmptyState>
          )
        ) : (
          <div className="stack-large">
            <MyApplications group="action" list={action} />
            <MyApplications group="waiting" list={waiting} />
            <MyApplications group="closed" list={closed}>
              <CursorPager list={closed} pathname="/applications" query={query} />
            </MyApplications>
          </div>
        )}
      </div>
    </ClientMessages>
  );
}
