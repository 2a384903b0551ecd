"use client";

import { SegmentedControl } from "@mantine/core";
import type { LetterWords } from "@regolith/domain";
import { inventedLetterFacts, writeLetter } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import type { WhichLetter } from "./letter-slug.ts";
import { LetterSheet } from "./letter-sheet.tsx";

interface Props {
  readonly letter: WhichLetter;
  readonly words: LetterWords;
}

/** Each named in itself. */
const LANGUAGES = [
  { value: "en", label: "English" },
  { value: "zh", label: "中文" },
];

/** How a letter reads with invented facts, as it is typed. */
export function TemplatePreview({ letter: { kind, type }, words }: Props) {
  const t = useTranslations("letters.templates");
  const own = useLocale();
  const [language, setLanguage] = useState(own);
  const written = useDeferredValue(words);
  const letter = writeLetter(inventedLetterFacts(kind, type, language), written, language);
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview" className="title-3">
        {t("preview")}
      </h2>
      <p className="small mid">{t("previewHint")}</p>
      <SegmentedControl
        aria-label={t("previewLanguage")}
        data={LANGUAGES}
        value={language}
        onChange={(value) => {
          setLanguage(value === "zh" ? "zh" : "en");
        }}
      />
      <div lang={language === "zh" ? "zh-Hans" : "en"}>
        <LetterSheet letter={letter} level={3} />
      </div>
    </section>
  );
}
