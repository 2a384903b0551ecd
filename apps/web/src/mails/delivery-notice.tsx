import type { OfficeMailsQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { Link } from "../i18n/navigation.ts";

type Props = { readonly delivery: NonNullable<OfficeMailsQuery["mailDelivery"]> };

/** By which way mails leave; what keeps them from leaving is said first. */
export const DeliveryNotice = ({ delivery }: Props) => {
  const t = useTranslations("mails.office.delivery");
  const locale = useLocale();
  const { way, server, workerSeenAt, isWorkerThere } = delivery;
  if (!isWorkerThere) {
    return (
      <Notice kind="bad">
        <p>
          <b>{t("noWorker")}</b>{" "}
          {workerSeenAt === null
            ? t("neverSeen")
            : t("lastSeen", { time: formatBeijing(new Date(workerSeenAt), locale) })}
        </p>
      </Notice>
    );
  }
  if (way === "SMTP") {
    return (
      <Notice kind="ok">
        <p>{t("smtp", { server: server ?? "" })}</p>
      </Notice>
    );
  }
  if (way === "LOCAL_MAILBOX") {
    return (
      <Notice kind="info">
        <p>
          {t.rich("mailbox", {
            link: (chunks) => <Link href="/demo/mail">{chunks}</Link>,
          })}
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="warn">
      <p>
        <b>{t("none")}</b> {t.rich("noneHint", { code: (chunks) => <code>{chunks}</code> })}
      </p>
    </Notice>
  );
};
