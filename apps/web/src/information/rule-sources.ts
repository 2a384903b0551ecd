import { useTranslations } from "next-intl";
import type { Source } from "../components/sources/source-list.tsx";

/** Public pages that state the rules, in the order of their numbers on the page. */
const addresses = {
  procedures: "http://www.cnsa.gov.cn/english/n6465645/n6465648/c6811126/content.html",
  international: "https://www.cnsa.gov.cn/english/n6465645/n6465648/c10086003/content.html",
  whole:
    "https://www.kt.kz/eng/world/china_opens_applications_for_lunar_samples_from_chang_e-6_1377971378.html",
  deadline: "https://sdxcmqj.com/htmlnews/2023/11/511580.shtm",
  agreement: "http://app.gzastv.cn/ac/b/content_179809.shtml",
  stages: "https://www.sznews.com/news/content/2021-09/22/content_24588566.htm",
} as const;

export type RuleSource = keyof typeof addresses;

const order = Object.keys(addresses) as RuleSource[];

/** The number under which a source stands at the foot of the page. */
export const numberOf = (source: RuleSource): number => order.indexOf(source) + 1;

/** The sources of the rules, in the reader's language. */
export const useRuleSources = (): readonly Source[] => {
  const t = useTranslations("information.apply.rules");
  return order.map((source) => {
    const supports = t(`${source}Supports`);
    const label = t(`${source}Label`);
    return { url: addresses[source], label, supports: { en: supports, zh: supports } };
  });
};
