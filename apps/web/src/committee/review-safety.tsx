"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import type { LocalCopy } from "../applications/autosave/local-copies.ts";
import { dayAndTime } from "../applications/section/clock-time.ts";
import { Notice } from "../components/notice/notice.tsx";
import type { ReviewWords } from "./review-words.ts";

interface WordsKeptProps {
  readonly copies: readonly LocalCopy<ReviewWords>[];
  readonly restore: (copy: LocalCopy<ReviewWords>) => void;
  readonly discard: (copy: LocalCopy<ReviewWords>) => void;
}

/** Words this device kept because the server never got them, offered back. */
export function WordsKept({ copies, restore, discard }: WordsKeptProps) {
  const t = useTranslations("committee.form");
  const locale = useLocale();
  return copies.map((copy) => (
    <Notice key={copy.tab} kind="warn" live>
      <p>{t("kept", { time: dayAndTime(copy.at, locale) })}</p>
      <p className="line">
        <Button
          size="sm"
          onClick={() => {
            restore(copy);
          }}
        >
          {t("restore")}
        </Button>
        <Button
          size="sm"
          onClick={() => {
            discard(copy);
          }}
        >
          {t("discard")}
        </Button>
      </p>
    </Notice>
  ));
}

interface TwoTabsProps {
  readonly mine: ReviewWords;
  readonly theirs: ReviewWords;
  readonly resolve: (words: ReviewWords) => void;
}

/** Two tabs wrote in one review: what this one holds stays until its writer chooses. */
export function TwoTabs({ mine, theirs, resolve }: TwoTabsProps) {
  const t = useTranslations("committee.form");
  return (
    <Notice kind="warn" live>
      <p>
        <b>{t("twoTabs")}</b> {t("twoTabsHint")}
      </p>
      <p className="line">
        <Button
          size="sm"
          onClick={() => {
            resolve(mine);
          }}
        >
          {t("keepMine")}
        </Button>
        <Button
          size="sm"
          onClick={() => {
            resolve(theirs);
          }}
        >
          {t("takeTheirs")}
        </Button>
      </p>
    </Notice>
  );
}
