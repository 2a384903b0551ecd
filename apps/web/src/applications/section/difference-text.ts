import type { AnySectionForm, SectionKey } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import type { Difference } from "../answers/differences.ts";
import type { Row, Value } from "../answers/words.ts";
import { useAnswerText } from "./answer-text.ts";
import { labelOf } from "./label-of.ts";

interface DifferenceText {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Writes where two texts of a section differ, for people to compare. */
export function useDifferenceText({
  key,
  fields,
  rows,
}: AnySectionForm): (difference: Difference) => DifferenceText {
  const t = useTranslations("form.conflict");
  const locale = useLocale();
  const write = useAnswerText();
  const rowName = useRowName(key);

  const value = (name: string, given: Value): string => {
    const field = [...fields, ...(rows?.fields ?? [])].find((known) => known.name === name);
    const written = field === undefined ? "" : write(field, given);
    return written === "" ? t("empty") : written;
  };

  const row = (given: Row, index: number): string => {
    const answers = (rows?.fields ?? [])
      .map(({ name }) => [name, given[name] ?? ""] as const)
      .filter(([, answer]) => answer !== "" && answer !== false)
      .map(([name, answer]) => `${labelOf(key, name, locale)}: ${value(name, answer)}`);
    return [rowName(index), ...answers].join("\n");
  };

  return (difference) => {
    if (difference.kind === "rows") {
      const all = (given: readonly Row[]) => given.map(row).join("\n\n") || t("empty");
      return { label: t("rows"), mine: all(difference.mine), theirs: all(difference.theirs) };
    }
    const [index, inRow] = difference.field.split(".");
    const name = inRow ?? difference.field;
    const label = labelOf(key, name, locale);
    return {
      label: inRow === undefined ? label : t("row", { row: rowName(Number(index)), field: label }),
      mine: value(name, difference.mine),
      theirs: value(name, difference.theirs),
    };
  };
}

/** "Member 2", "Step 3"; rows are counted from one by people. */
export function useRowName(key: SectionKey): (index: number) => string {
  const t = useTranslations("form");
  return (index) => {
    const number = String(index + 1);
    if (key === "TEAM") return t("team.member", { number });
    if (key === "ANALYSIS") return t("analysis.step", { number });
    return `${t("samples.sample")} ${number}`;
  };
}
