import { type FieldForm, isCountry } from "@regolith/domain";
import { countryName, dayName, figure, optionName, type Locale } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { formatAmount } from "../../format/mass.ts";
import { readCount } from "../answers/count-text.ts";
import { massOrNull } from "../answers/mass-text.ts";
import { institutionIn } from "../../institutions/institution-value.ts";
import type { Value } from "../answers/words.ts";

type Written = (field: FieldForm, value: Value) => string;

/** Writes an answer for reading; nothing when it was not given. */
export function useAnswerText(): Written {
  const t = useTranslations("form");
  const locale = useLocale();
  return ({ kind }, value) => {
    if (typeof value === "boolean") return t(value ? "answers.yes" : "answers.no");
    if (kind === "institution") return institutionIn({ value }, "value").name;
    if (typeof value !== "string") {
      const names = value.map((option) => optionName(option, locale));
      return new Intl.ListFormat(locale).format(names);
    }
    switch (kind) {
      case "country":
        return isCountry(value) ? countryName(value, locale) : value;
      case "choice":
        return optionName(value, locale);
      case "date":
        return dayName(value, locale);
      case "count":
        return writeCount(value, locale);
      case "mass":
        return writeMass(value, locale);
      default:
        return value;
    }
  };
}

function writeCount(typed: string, locale: Locale): string {
  const count = readCount(typed);
  return count === null || Number.isNaN(count) ? typed : figure(count, locale);
}

function writeMass(typed: string, locale: Locale): string {
  const mg = massOrNull(typed);
  return mg === null ? typed : `${formatAmount(mg, locale)} mg`;
}
