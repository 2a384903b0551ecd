import type {
  ApplicationType,
  EquivalenceCriterion,
  ExhibitionKind,
  Preparation,
  TeamRole,
  UndertakingsAnswers,
} from "@regolith/domain";
import type { Locale } from "../locale.ts";
import type { Name } from "./names.ts";

type Option = TeamRole | Preparation | EquivalenceCriterion | ExhibitionKind;
type Undertaking = Exclude<keyof UndertakingsAnswers, "signature">;

/** What can be chosen in the application form. */
export const OPTION_WORDS: Readonly<Record<Option, Name>> = {
  CO_INVESTIGATOR: { en: "Co-investigator", zh: "合作研究人员" },
  STUDENT: { en: "Student", zh: "学生" },
  TECHNICIAN: { en: "Technician", zh: "技术人员" },
  AS_IS: { en: "As it is", zh: "保持原状" },
  NEW_SECTION: { en: "A new polished section", zh: "制备新光片" },
  MOUNT: { en: "A mount", zh: "制备样品靶" },
  GRAIN_SIZE: { en: "Grain size", zh: "粒度" },
  LITHOLOGY: { en: "Lithology", zh: "岩性" },
  EXPOSURE: { en: "Exposure", zh: "暴露程度" },
  EXHIBITION: { en: "Exhibition", zh: "展览" },
  OUTREACH: { en: "Outreach", zh: "科普活动" },
  TEACHING: { en: "Teaching", zh: "教学" },
};

/** What the applicant undertakes, as the sentence that is ticked. */
const UNDERTAKING_WORDS: Readonly<Record<Undertaking, Name>> = {
  keepsLoanRules: {
    en: "The samples stay with the named people at the named places, are used only as described here, and are passed on to nobody.",
    zh: "样品仅由所列人员在所列地点保管，仅用于本申请所述用途，不转交他人。",
  },
  returnsMaterial: {
    en: "What is not consumed as planned comes back in time, with a record of every mass.",
    zh: "除按计划消耗的部分外，样品将按期归还，并附全部质量记录。",
  },
  reportsResults: {
    en: "At the end of the loan I report the results, and I name the outputs that follow from them.",
    zh: "借用期满时提交研究成果报告，并报告由此产生的后续成果。",
  },
  acknowledgesOffice: {
    en: "Publications give the sample numbers and acknowledge where the samples come from.",
    zh: "发表成果时注明样品编号与样品来源。",
  },
  declaresTruth: {
    en: "What this application states is true and complete to the best of my knowledge.",
    zh: "据本人所知，本申请所述内容真实、完整。",
  },
};

/** The sentences that differ where nothing is measured and nothing may be consumed. */
const WELFARE_UNDERTAKING_WORDS: Readonly<Partial<Record<string, Name>>> = {
  returnsMaterial: {
    en: "Nothing is opened, changed or consumed, and everything comes back in time, with a record of every mass.",
    zh: "样品不开封、不改变、不消耗，全部按期归还，并附质量记录。",
  },
  reportsResults: {
    en: "At the end of the loan I report how the samples were shown, to how many people, and in what condition they came back.",
    zh: "借用期满时提交报告，说明样品的展示情况、参观人数及归还时的状态。",
  },
  acknowledgesOffice: {
    en: "Labels, catalogues and publications give the sample numbers and acknowledge where the samples come from.",
    zh: "展签、图录及出版物中注明样品编号与样品来源。",
  },
};

const OPTIONS: Readonly<Partial<Record<string, Name>>> = OPTION_WORDS;
const UNDERTAKINGS: Readonly<Partial<Record<string, Name>>> = UNDERTAKING_WORDS;

/** The words for one option of a choice; unknown ones stay as they are. */
export function optionName(option: string, locale: Locale): string {
  return OPTIONS[option]?.[locale] ?? option;
}

/** The sentence of an undertaking by its field's name, for a type of application; null for what is none. */
export function undertakingSentence(
  name: string,
  locale: Locale,
  type: ApplicationType = "RESEARCH",
): string | null {
  const own = type === "PUBLIC_WELFARE" ? WELFARE_UNDERTAKING_WORDS[name] : undefined;
  return (own ?? UNDERTAKINGS[name])?.[locale] ?? null;
}
