import type { OfficeRoundFactsFragment } from "@regolith/client";
import { ROUND_DATES } from "@regolith/domain";
import { dayName, fieldName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { FactList } from "../../components/fact-list/fact-list.tsx";
import { localText } from "../../i18n/local-text.ts";

/** What is said of a round, for those who read it and do not keep it. */
export function RoundReading({ round }: { readonly round: OfficeRoundFactsFragment }) {
  const t = useTranslations("officeRounds");
  const locale = useLocale();
  const missions = round.missions.map(({ name }) => localText(name, locale));
  const facts = [
    { key: "audience", value: t(`form.audiences.${round.audience}`) },
    { key: "missions", value: new Intl.ListFormat(locale).format(missions) },
    { key: "asksEndorsement", value: t(`history.${round.asksEndorsement ? "true" : "false"}`) },
    ...ROUND_DATES.map(({ on: key }) => {
      const day = round.days[key];
      return { key, value: day === null ? t("history.nothing") : dayName(day, locale) };
    }),
  ];
  return (
    <FactList
      ruled
      facts={facts.map(({ key, value }) => ({ key, label: fieldName([key], locale), value }))}
    />
  );
}
