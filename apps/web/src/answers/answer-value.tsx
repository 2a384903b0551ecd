import { countryName, figure } from "@regolith/words";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { SampleNumber } from "../components/sample-number/sample-number.tsx";
import type { AnswerRow } from "./section-rows.ts";
import styles from "./answers.module.css";

/** One answer as people read it; what was left empty says so. */
export const AnswerValue = ({ row }: { readonly row: AnswerRow }) => {
  const t = useTranslations("answers");
  const locale = useLocale();
  const format = useFormatter();
  const { kind, value } = row;
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") return t("mass", { mass: figure(value, locale) });
  if (value === null || value === undefined || value.length === 0) {
    return <span className="dim">{t("notAnswered")}</span>;
  }
  if (typeof value !== "string") {
    return new Intl.ListFormat(locale).format(value.map((option) => optionName(t, option)));
  }
  switch (kind) {
    case "country":
      return countryName(value, locale);
    case "date":
      return format.dateTime(new Date(`${value}T00:00:00Z`), {
        dateStyle: "long",
        timeZone: "UTC",
      });
    case "choice":
      return optionName(t, value);
    case "sample":
      return <SampleNumber code={value} />;
    default:
      return <span className={styles.words}>{value}</span>;
  }
};

type Translate = ReturnType<typeof useTranslations<"answers">>;
type Option = Parameters<Translate>[0] & `options.${string}`;

/** What a choice is called; every option of the form has a name. */
const optionName = (t: Translate, option: string): string => t(`options.${option}` as Option);
