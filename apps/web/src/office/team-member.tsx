import type { OfficeApplicationFragment } from "@regolith/client";
import { type ApplicationType, isCountry, MEMBER_PART_FORM } from "@regolith/domain";
import { countryName, fieldName, optionName, undertakingSentence } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { labelOf } from "../applications/section/label-of.ts";
import { useAnswerText } from "../applications/section/answer-text.ts";
import { type Fact, FactList } from "../components/fact-list/fact-list.tsx";
import { partValue } from "../team/part-value.ts";
import { Standing } from "../team/standing.tsx";
import styles from "./application.module.css";

type Member = OfficeApplicationFragment["team"]["members"][number];

interface Props {
  readonly member: Member;
  readonly type: ApplicationType;
}

/** Somebody in the team: how far they joined, and what they say of themselves or else is said of them. */
export const TeamMember = ({ member, type }: Props) => {
  const t = useTranslations("office.team");
  const locale = useLocale();
  const partFacts = usePartFacts(type);
  const { fullName, nativeName, role, institution, country, email, contribution, part } = member;
  const place = isCountry(country) ? countryName(country, locale) : country;
  const facts: Fact[] = [
    { key: "role", label: labelOf("TEAM", "role", locale), value: optionName(role, locale) },
    { key: "email", label: labelOf("TEAM", "email", locale), value: email },
  ];
  const listed: Fact[] = [
    {
      key: "institution",
      label: labelOf("TEAM", "institution", locale),
      value: [institution, place].filter(Boolean).join(", "),
    },
    {
      key: "contribution",
      label: labelOf("TEAM", "contribution", locale),
      value: contribution,
    },
  ];
  return (
    <div className={styles.item}>
      <h3 className="title-4">
        {[fullName || t("noName"), nativeName].filter(Boolean).join(" · ")}
      </h3>
      <Standing member={member} />
      <FactList ruled facts={[...facts, ...(part === null ? listed : partFacts(part))]} />
    </div>
  );
};

function usePartFacts(type: ApplicationType): (part: NonNullable<Member["part"]>) => Fact[] {
  const t = useTranslations("form");
  const locale = useLocale();
  const write = useAnswerText();
  return (part) =>
    MEMBER_PART_FORM.fields.map((field) => {
      const value = partValue(part, field.name);
      const isTick = typeof value === "boolean";
      const text = isTick ? t(value ? "answers.ticked" : "answers.notTicked") : write(field, value);
      return {
        key: field.name,
        label:
          undertakingSentence(field.name, locale, type) ?? fieldName(["part", field.name], locale),
        value: text || <span className="dim">{t("answers.none")}</span>,
      };
    });
}
