"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import button from "../../components/button/button.module.css";
import { Link } from "../../i18n/navigation.ts";
import type { SectionWords } from "../answers/words.ts";
import type { AutosaveState } from "../autosave/autosave-state.ts";
import { SaveStatus } from "./save-status.tsx";
import styles from "./section.module.css";

interface Props {
  /** Path without the language of the page of the sections. */
  readonly back: string;
  readonly state: AutosaveState<SectionWords>;
  /** Goes there once the words are on their way. */
  readonly leave: (href: string) => void;
}

export function SectionActions({ back, state, leave }: Props) {
  const t = useTranslations("form.section");
  return (
    <div className={`${styles.actions} no-print`}>
      <Button type="submit" variant="filled">
        {t("saveAndContinue")}
      </Button>
      <Link
        className={button.button}
        href={back}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          leave(back);
        }}
      >
        {t("back")}
      </Link>
      <SaveStatus state={state} />
    </div>
  );
}
