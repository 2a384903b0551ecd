import type { RubricWords } from "./rubric.ts";

/** Version 1 of what research is judged by. */
export const RESEARCH_RUBRIC: RubricWords = {
  MERIT: {
    name: { en: "Scientific merit", zh: "科学价值" },
    question: {
      en: "How much would the answer advance what is known?",
      zh: "研究结果对现有认识的推进程度如何？",
    },
    anchors: [
      { en: "No clear question, or one already answered", zh: "科学问题不明确，或已有定论" },
      { en: "A question of small interest", zh: "科学问题意义有限" },
      { en: "A sound question that adds to what is known", zh: "科学问题成立，可补充现有认识" },
      { en: "An important question, well put", zh: "科学问题重要，论述充分" },
      { en: "Could change what is known of its field", zh: "有望改变本领域的认识" },
    ],
  },
  NEED: {
    name: { en: "Need for this material", zh: "使用该样品的必要性" },
    question: {
      en: "Can the question only be answered with this material?",
      zh: "是否只有使用该样品才能回答所提问题？",
    },
    anchors: [
      { en: "Meteorites or simulants would do", zh: "使用陨石或模拟样品即可" },
      { en: "Material returned earlier would do", zh: "使用以往返回的样品即可" },
      {
        en: "Returned material helps, another sample would do as well",
        zh: "需要返回样品，但可用其他样品替代",
      },
      { en: "These samples are clearly the right ones", zh: "所选样品明显适合" },
      { en: "Only these samples can answer it", zh: "只有所选样品才能回答" },
    ],
  },
  FEASIBILITY: {
    name: { en: "Feasibility and skill", zh: "可行性与研究能力" },
    question: {
      en: "Can this team do this work with these methods in this time?",
      zh: "该团队能否以所列方法按期完成研究？",
    },
    anchors: [
      { en: "The methods cannot give the answer", zh: "所用方法无法得出结论" },
      { en: "Serious doubts about methods or team", zh: "方法或团队存在明显疑问" },
      { en: "Feasible, with points to clear up", zh: "可行，但有待说明之处" },
      { en: "Proven methods and a capable team", zh: "方法成熟，团队胜任" },
      { en: "Leading methods, shown on like material", zh: "方法领先，并已用于同类样品" },
    ],
  },
  CARE: {
    name: { en: "Care of the sample", zh: "样品保护" },
    question: {
      en: "Is the material kept safe, clean and recorded, and is as much of it kept as can be?",
      zh: "样品的保管、防污染与记录是否可靠，是否尽量保留样品？",
    },
    anchors: [
      { en: "The material would be at risk", zh: "样品存在风险" },
      { en: "Gaps in storage, handling or return", zh: "保管、操作或归还存在缺口" },
      { en: "Sufficient", zh: "满足要求" },
      { en: "Careful, with little loss", zh: "周密，损耗小" },
      { en: "Exemplary; leaves material for others", zh: "堪为范例，并为他人保留样品" },
    ],
  },
  MASS: {
    name: { en: "Mass justified", zh: "申请量的合理性" },
    question: {
      en: "Is the mass asked for what the work needs, and no more?",
      zh: "申请量是否恰为研究所需？",
    },
    anchors: [
      { en: "Far more than needed, or not explained", zh: "远超所需，或未作说明" },
      { en: "More than needed", zh: "超出所需" },
      { en: "Plausible, could be less", zh: "基本合理，可适当减少" },
      { en: "Justified step by step", zh: "逐步说明，理由充分" },
      { en: "The least that can do, shown by tests", zh: "经试验证明为最低用量" },
    ],
  },
};
