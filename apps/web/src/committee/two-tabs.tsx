"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import type { ReviewWords } from "./review-words.ts";

interface Props {
  readonly mine: ReviewWords;
  readonly theirs: ReviewWords;
  readonly resolve: (words: ReviewWords) => void;
}

/** Two tabs wrote in one review: what this one holds stays until its writer chooses. */
export function TwoTabs({ mine, theirs, resolve }: Props) {
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
