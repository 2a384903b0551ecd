"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "../i18n/navigation.ts";

interface Props {
  readonly address: string;
  /** What the mail leads to, or how to get it again. */
  readonly children?: ReactNode;
  /** Mails of a demonstration are shown on a page. */
  readonly isDemonstration: boolean;
}

/** In the place of a form that made the portal send a mail: where to go on reading. Takes the focus. */
export function MailSent({ address, children, isDemonstration }: Props) {
  const t = useTranslations("people.mailSent");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="stack" role="status">
      <h2 className="title-3" tabIndex={-1} ref={title}>
        {t("title")}
      </h2>
      <p>{t.rich("text", { address, b: (chunks) => <b className="anywhere">{chunks}</b> })}</p>
      {children}
      <p className="small mid">{t("nothing")}</p>
      {isDemonstration ? (
        <p className="small">
          <Link href="/demo/mail">{t("demonstration")}</Link>
        </p>
      ) : null}
    </div>
  );
}
