import type { RubricWords } from "./rubric.ts";

/** Version 1 of what exhibitions, outreach and teaching are judged by. */
export const WELFARE_RUBRIC: RubricWords = {
  MERIT: {
    name: { en: "Value for the public", zh: "公益价值" },
    question: {
      en: "What do visitors or pupils take away, and how many are reached?",
      zh: "观众或学生能有何收获，受众面有多大？",
    },
    anchors: [
      { en: "No idea of what is to be conveyed", zh: "未说明要传达的内容" },
      { en: "Little is conveyed, or to few", zh: "内容单薄，或受众很少" },
      { en: "A sound idea for a known audience", zh: "构思成立，受众明确" },
      { en: "A strong idea that reaches many", zh: "构思出色，受众广泛" },
      { en: "Outstanding, and lasting", zh: "十分突出，影响持久" },
    ],
  },
  NEED: {
    name: { en: "Need for real material", zh: "使用真实样品的必要性" },
    question: {
      en: "Does it have to be real material, and these pieces?",
      zh: "是否必须使用真实样品，且须为所选样品？",
    },
    anchors: [
      { en: "Pictures or replicas would do", zh: "使用图片或复制品即可" },
      { en: "Real material adds little", zh: "真实样品作用有限" },
      {
        en: "Real material helps, other pieces would do as well",
        zh: "需要真实样品，但可用其他样品替代",
      },
      { en: "These pieces suit the idea well", zh: "所选样品切合构思" },
      { en: "The idea rests on these pieces", zh: "构思以所选样品为核心" },
    ],
  },
  FEASIBILITY: {
    name: { en: "Plan, venue and staff", zh: "方案、场地与人员" },
    question: {
      en: "Can this institution carry the plan out in this period?",
      zh: "该单位能否按期实施方案？",
    },
    anchors: [
      { en: "The plan cannot be carried out", zh: "方案无法实施" },
      { en: "Serious doubts about venue or staff", zh: "场地或人员存在明显疑问" },
      { en: "Feasible, with points to clear up", zh: "可行，但有待说明之处" },
      { en: "A suitable venue and a capable staff", zh: "场地合适，人员胜任" },
      { en: "Shown with loans of this kind before", zh: "曾成功展出同类借展品" },
    ],
  },
  CARE: {
    name: { en: "Safety of the sample", zh: "样品安全" },
    question: {
      en: "Are showcase, climate, light, security and insurance sufficient?",
      zh: "展柜、温湿度、光照、安防与保险是否满足要求？",
    },
    anchors: [
      { en: "The material would be at risk", zh: "样品存在风险" },
      { en: "Gaps in showcase, security or insurance", zh: "展柜、安防或保险存在缺口" },
      { en: "Sufficient", zh: "满足要求" },
      { en: "Careful throughout", zh: "各环节周密" },
      { en: "Exemplary", zh: "堪为范例" },
    ],
  },
  MASS: {
    name: { en: "Pieces and period justified", zh: "件数与期限的合理性" },
    question: {
      en: "Are the pieces and the length of the loan what the plan needs, and no more?",
      zh: "申请的件数与借期是否恰为方案所需？",
    },
    anchors: [
      { en: "Far more than needed, or not explained", zh: "远超所需，或未作说明" },
      { en: "More than needed", zh: "超出所需" },
      { en: "Plausible, could be less", zh: "基本合理，可适当减少" },
      { en: "Well justified", zh: "理由充分" },
      { en: "The least with which the plan can do", zh: "为实施方案的最低需求" },
    ],
  },
};
