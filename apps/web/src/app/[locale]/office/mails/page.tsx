import { Button, TextInput } from "@mantine/core";
import { OfficeMailsDocument } from "@regolith/client";
import { MAIL_STATES, resendsMails } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api, requireViewer } from "../../../../api/server.ts";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../../components/empty-state/empty-state.tsx";
import { LinkTabs } from "../../../../components/link-tabs/link-tabs.tsx";
import { getPathname, Link } from "../../../../i18n/navigation.ts";
import { DeliveryNotice } from "../../../../mails/delivery-notice.tsx";
import { ResendParkedForm } from "../../../../mails/mail-forms.tsx";
import {
  mailFilterOf,
  type MailView,
  mailViewPath,
  readMailView,
} from "../../../../mails/mail-query.ts";
import { MailTable } from "../../../../mails/mail-table.tsx";
import styles from "../../../../mails/mails.module.css";
import { OfficePage } from "../../../../office/office-page.tsx";
import type { SearchParams } from "../../../../people/search-params.ts";

type Props = { readonly searchParams: SearchParams };

const PAGE_SIZE = 25;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mails.office");
  return { title: t("title") };
}

export default async function MailsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const params = await searchParams;
  const view = readMailView(params);
  const execute = await api();
  const found = await orFromTheStart("/office/mails", params, () =>
    execute(OfficeMailsDocument, {
      filter: mailFilterOf(view),
      ...(view.address && { address: view.address }),
      ...pageArguments(params, PAGE_SIZE),
    }),
  );
  const { mailDelivery, mails } = found;
  // To whom the outbox is closed, the page does not exist.
  if (mailDelivery === null) notFound();
  const counts = {
    PARKED: found.parked.totalCount,
    WAITING: found.waiting.totalCount,
    SENT: found.sent.totalCount,
  };
  const t = await getTranslations("mails.office");
  const canResend = resendsMails(viewer);
  return (
    <OfficePage namespaces={["mails"]} title={t("title")} lead={t("lead")}>
      <div className="stack">
        <DeliveryNotice delivery={mailDelivery} />
        <LinkTabs
          label={t("views")}
          tabs={["PARKED", "WAITING", "SENT"].flatMap((name) => {
            const state = MAIL_STATES.find((known) => known === name);
            if (state === undefined) return [];
            return {
              ...{ key: state, label: t(`states.${state}`), count: counts[state] },
              href: mailViewPath({ ...view, state }),
              current: state === view.state,
            };
          })}
        />
        <AddressFilter view={view} />
        {mails.totalCount === 0 ? (
          <NoMails view={view} />
        ) : (
          <>
            <MailTable state={view.state} mails={mails.nodes} canResend={canResend} />
            <CursorPager list={mails} pathname="/office/mails" query={params} />
          </>
        )}
        {canResend && view.state === "PARKED" && counts.PARKED > 1 && view.address === "" ? (
          <ResendParkedForm count={counts.PARKED} />
        ) : null}
      </div>
    </OfficePage>
  );
}

async function AddressFilter({ view }: { readonly view: MailView }) {
  const t = await getTranslations("mails.office");
  const action = getPathname({ href: "/office/mails", locale: await getLocale() });
  return (
    <form className={styles.filters} action={action} role="search">
      <input type="hidden" name="state" value={view.state.toLowerCase()} />
      <TextInput
        name="address"
        type="search"
        label={t("address")}
        defaultValue={view.address}
        maxLength={200}
      />
      <Button type="submit" variant="default">
        {t("show")}
      </Button>
    </form>
  );
}

async function NoMails({ view }: { readonly view: MailView }) {
  const t = await getTranslations("mails.office.empty");
  if (view.address !== "") {
    return (
      <EmptyState
        title={t("noMatch")}
        action={<Link href={mailViewPath({ ...view, address: "" })}>{t("clear")}</Link>}
      >
        {t("noMatchHint")}
      </EmptyState>
    );
  }
  return <EmptyState title={t(`${view.state}.title`)}>{t(`${view.state}.why`)}</EmptyState>;
}
