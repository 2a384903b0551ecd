"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "../../components/notice/notice.tsx";
import { dayAndTime } from "../section/clock-time.ts";
import styles from "../section/section.module.css";
import type { Autosaver } from "./autosaver.ts";
import type { LocalCopy } from "./local-copies.ts";
import type { OfferedCopies } from "./offered-copies.ts";

interface Props<Words> {
  readonly copies: readonly LocalCopy<Words>[];
  readonly autosaver: Autosaver<Words>;
  readonly offers: OfferedCopies<Words>;
  /** What a copy holds, where that can be shown. */
  readonly show?: (copy: LocalCopy<Words>) => ReactNode;
}

/** Words this device kept because the server never got them, offered back. */
export function KeptCopies<Words>({ copies, autosaver, offers, show }: Props<Words>) {
  const t = useTranslations("form.kept");
  const locale = useLocale();
  const restore = async (copy: LocalCopy<Words>) => {
    if (await autosaver.restore(copy)) offers.drop(copy);
  };
  return copies.map((copy) => (
    <Notice key={copy.tab} kind="warn" live>
      <p>
        <b>{t("title", { time: dayAndTime(copy.at, locale) })}</b> {t("body")}
      </p>
      {show?.(copy)}
      <p className={`line ${styles.keptActions ?? ""}`}>
        <Button
          size="sm"
          onClick={() => {
            void restore(copy);
          }}
        >
          {t("restore")}
        </Button>
        <Button
          size="sm"
          onClick={() => {
            offers.drop(copy);
          }}
        >
          {t("discard")}
        </Button>
      </p>
    </Notice>
  ));
}
