import { DemonstrationMailDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { api } from "../../../../../api/server.ts";
import { DateTimeBeijing } from "../../../../../components/date-time/date-time-beijing.tsx";
import { DemonstrationStrip } from "../../../../../components/demonstration-strip/demonstration-strip.tsx";
import { PageHead } from "../../../../../components/page-head/page-head.tsx";
import { Link } from "../../../../../i18n/navigation.ts";
import { LetterText } from "../../../../../mails/letter-text.tsx";

type Props = { readonly params: Promise<{ readonly id: string }> };

const loadMail = cache(async (id: string) => {
  const execute = await api();
  const { node } = await execute(DemonstrationMailDocument, { id: decodeURIComponent(id) });
  // A node of another kind comes back as an empty object.
  return node && "subject" in node ? node : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const mail = await loadMail((await params).id);
  return mail === null ? {} : { title: mail.subject };
}

export default async function DemonstrationMailPage({ params }: Props) {
  const mail = await loadMail((await params).id);
  if (mail === null) notFound();
  const { address, language, subject, text, sentAt } = mail;
  const t = await getTranslations("mails.mailbox");
  return (
    <>
      <DemonstrationStrip>{t("strip")}</DemonstrationStrip>
      <div className="wrap stack">
        <PageHead
          title={<span lang={language}>{subject}</span>}
          kicker={t("toWhom", { address })}
          lead={<DateTimeBeijing instant={sentAt} />}
          crumbs={[
            { label: t("title"), href: "/demo/mail" },
            { label: subject, href: null },
          ]}
        />
        <LetterText text={text} language={language} />
        <p>
          <Link href={{ pathname: "/demo/mail", query: { address } }}>
            {t("allTo", { address })}
          </Link>
        </p>
      </div>
    </>
  );
}
