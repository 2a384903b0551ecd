"use client";

import { Button, Radio } from "@mantine/core";
import type { AnySectionForm } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { type Difference, differences, merge, type Side } from "../answers/differences.ts";
import type { SectionWords } from "../answers/words.ts";
import { CHOICE_PREFIX } from "../answers/read-choice.ts";
import { useDifferenceText } from "./difference-text.ts";
import styles from "./section.module.css";

interface Props {
  readonly form: AnySectionForm;
  readonly mine: SectionWords;
  readonly theirs: SectionWords;
  readonly base: SectionWords;
  readonly resolve: (words: SectionWords) => void;
}

/** Two tabs wrote in one section: both texts side by side, and a choice for each field. Nothing is lost either way. */
export function ConflictPanel({ form, mine, theirs, base, resolve }: Props) {
  const t = useTranslations("form.conflict");
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const found = differences({ mine, theirs, base });
  // What this page never touched is taken from the other one unless chosen otherwise.
  const sideOf = ({ field, isMyChange }: Difference): Side =>
    choices[field] ?? (isMyChange ? "mine" : "theirs");
  const sides = new Map(found.map((difference) => [difference.field, sideOf(difference)]));
  const chooseAll = (side: Side) => {
    setChoices(Object.fromEntries(found.map(({ field }) => [field, side])));
  };
  return (
    <section
      ref={box}
      className={styles.conflict}
      tabIndex={-1}
      role="alert"
      aria-labelledby="conflict"
    >
      <h2 id="conflict" className="title-3">
        {t("title")}
      </h2>
      <p className="mid">{t("body")}</p>
      <p className={`line ${styles.all ?? ""}`}>
        <Button
          size="sm"
          onClick={() => {
            chooseAll("mine");
          }}
        >
          {t("allMine")}
        </Button>
        <Button
          size="sm"
          onClick={() => {
            chooseAll("theirs");
          }}
        >
          {t("allTheirs")}
        </Button>
      </p>
      {found.map((difference) => (
        <Choice
          key={difference.field}
          form={form}
          difference={difference}
          side={sideOf(difference)}
          choose={(side) => {
            setChoices({ ...choices, [difference.field]: side });
          }}
        />
      ))}
      <Button
        type="submit"
        name="intent"
        value="resolve"
        variant="filled"
        onClick={(event) => {
          event.preventDefault();
          resolve(merge({ mine, theirs, base }, (field) => sides.get(field) ?? "theirs"));
        }}
      >
        {t("apply")}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  readonly form: AnySectionForm;
  readonly difference: Difference;
  readonly side: Side;
  readonly choose: (side: Side) => void;
}

function Choice({ form, difference, side, choose }: ChoiceProps) {
  const t = useTranslations("form.conflict");
  const text = useDifferenceText(form)(difference);
  const name = CHOICE_PREFIX + difference.field;
  const options = [
    { value: "mine", head: t("mine"), text: text.mine, label: t("keepMine") },
    { value: "theirs", head: t("theirs"), text: text.theirs, label: t("takeTheirs") },
  ] as const;
  return (
    <fieldset className={styles.difference}>
      <legend>{text.label}</legend>
      <div className={styles.sides}>
        {options.map((option) => (
          <div key={option.value} className={styles.side} data-chosen={side === option.value}>
            <div>
              <p className="tiny dim">{option.head}</p>
              <div className={styles.text}>{option.text}</div>
            </div>
            <Radio
              name={name}
              value={option.value}
              label={option.label}
              checked={side === option.value}
              onChange={() => {
                choose(option.value);
              }}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
