"use client";

import { useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { agreesWithBeijing, formatOwnTime } from "../../format/own-time.ts";

type Props = {
  /** An instant, ISO 8601 with offset. */
  readonly instant: string;
};

const never = () => () => undefined;
const readTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The instant on the reader's own clock; nothing on the server, nor where clocks agree with Beijing's. */
export const OwnTime = ({ instant }: Props) => {
  const t = useTranslations("components.dateTime");
  const locale = useLocale();
  const timeZone = useSyncExternalStore(never, readTimeZone, () => null);
  const date = new Date(instant);
  if (timeZone === null || agreesWithBeijing(date, timeZone)) return null;
  return (
    <span className="small dim num" style={{ display: "block" }}>
      {t("own", { time: formatOwnTime(date, locale, timeZone) })}
    </span>
  );
};
