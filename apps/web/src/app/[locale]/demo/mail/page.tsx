import { Button, NativeSelect } from "@mantine/core";
import { DemonstrationMailboxDocument, type DemonstrationMailboxQuery } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { DateTimeBeijing } from "../../../../components/date-time/date-time-beijing.tsx";
import { DemonstrationStrip } from "../../../../components/demonstration-strip/demonstration-strip.tsx";
import { EmptyState } from "../../../../components/empty-state/empty-state.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { getPathname, Link } from "../../../../i18n/navigation.ts";
import styles from "../../../../mails/mails.module.css";
import { type SearchParams, single } from "../../../../people/search-params.ts";

type Props = { readonly searchParams: SearchParams };
type Mailbox = NonNullable<DemonstrationMailboxQuery["demonstrationMails"]>;

const PAGE_SIZE = 30;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mails.mailbox");
  return { title: t("title") };
}

export default async function MailboxPage({ searchParams }: Props) {
  const params = await searchParams;
  const address = single(params["address"]);
  const execute = await api();
  const { demonstrationMails: mailbox, demonstrationAddresses: addresses } = await orFromTheStart(
    "/demo/mail",
    params,
    () =>
      execute(DemonstrationMailboxDocument, {
        ...(address && { address }),
        ...pageArguments(params, PAGE_SIZE),
      }),
  );
  // Where mails are sent, there is no mailbox.
  if (mailbox === null) notFound();
  const t = await getTranslations("mails.mailbox");
  return (
    <>
      <DemonstrationStrip>{t("strip")}</DemonstrationStrip>
      <div className="wrap stack">
        <PageHead title={t("title")} lead={t("lead")} />
        <AddressFilter addresses={addresses} address={address} />
        {mailbox.totalCount === 0 ? (
          <EmptyState
            title={t(address ? "emptyAddress" : "empty")}
            action={address ? <Link href="/demo/mail">{t("all")}</Link> : undefined}
          >
            {t("emptyWhy")}
          </EmptyState>
        ) : (
          <>
            <MailList mails={mailbox.nodes} />
            <CursorPager list={mailbox} pathname="/demo/mail" query={params} />
          </>
        )}
      </div>
    </>
  );
}

type FilterProps = {
  readonly addresses: DemonstrationMailboxQuery["demonstrationAddresses"];
  readonly address: string;
};

async function AddressFilter({ addresses, address }: FilterProps) {
  const t = await getTranslations("mails.mailbox");
  const action = getPathname({ href: "/demo/mail", locale: await getLocale() });
  const known = addresses.some((one) => one.address === address);
  return (
    <form className={styles.filters} action={action} role="search">
      <NativeSelect
        name="address"
        label={t("to")}
        defaultValue={address}
        data={[
          { value: "", label: t("everybody") },
          ...addresses.map((one) => ({ value: one.address, label: t("option", one) })),
          ...(address === "" || known ? [] : [{ value: address, label: address }]),
        ]}
      />
      <Button type="submit" variant="default">
        {t("show")}
      </Button>
    </form>
  );
}

function MailList({ mails }: { readonly mails: Mailbox["nodes"] }) {
  return (
    <ol className={styles.list} role="list">
      {mails.map(({ id, address, language, subject, sentAt }) => (
        <li key={id} className={styles.line}>
          <div className={styles.when}>
            <DateTimeBeijing instant={sentAt} />
          </div>
          <div>
            <Link href={`/demo/mail/${id}`} lang={language}>
              {subject}
            </Link>
            <span className={styles.second}>{address}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
