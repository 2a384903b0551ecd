"use client";

import { Button, TextInput } from "@mantine/core";
import { ApiFailure } from "@regolith/client";
import { problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "../../i18n/navigation.ts";
import { fieldId } from "../../forms/form-state.ts";
import { applyIntent, plainCode } from "../answers/row-intent.ts";
import styles from "./asked.module.css";
import { focusSoon } from "./focus-soon.ts";
import { useSectionForm } from "./section-context.tsx";

/** Adds a sample by its number, after looking whether there is one. */
export function AddSample() {
  const t = useTranslations("form.samples");
  const locale = useLocale();
  const { type, words, form, edit, stockWatch } = useSectionForm();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isLooking, setIsLooking] = useState(false);

  async function look(code: string): Promise<string | null> {
    if (words.rows.some((row) => row.sampleCode === code)) {
      return problemMessage(problem("DUPLICATE_SAMPLE"), locale);
    }
    const sample = await stockWatch.find(code);
    return sample === null ? problemMessage(problem("UNKNOWN_SAMPLE"), locale) : null;
  }

  async function add(): Promise<void> {
    const code = plainCode(typed);
    if (code === "") return;
    setIsLooking(true);
    try {
      const found = await look(code);
      setError(found);
      if (found !== null) return;
      setTyped("");
      edit((newest) => applyIntent(newest, form, { intent: "add", code }));
      focusSoon(fieldId(`${String(words.rows.length)}.sampleCode`));
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure;
      setError(t("addFailed"));
    } finally {
      setIsLooking(false);
    }
  }

  return (
    <section aria-labelledby="add-sample" className="stack">
      <h2 id="add-sample" className="title-4">
        {t("addTitle")}
      </h2>
      <div className={styles.add}>
        <TextInput
          id="add-code"
          name="addCode"
          label={t("addLabel")}
          description={t("addHint")}
          error={error}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void add();
          }}
        />
        <Button
          type="submit"
          name="intent"
          value="add"
          loading={isLooking}
          onClick={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          {t("add")}
        </Button>
      </div>
      <p className="small">
        <Link href={`/samples?requestable=1&useCategory=${type}`}>{t("browse")}</Link>
      </p>
    </section>
  );
}
