import type { Name } from "../names/names.ts";

/** What fields outside the application form are called: account, profile, basket, decisions. */
export const INPUT_FIELD_WORDS = {
  name: { en: "Full name", zh: "姓名" },
  nativeName: { en: "Name in native script", zh: "母语姓名" },
  institution: { en: "Institution", zh: "单位" },
  country: { en: "Country or region", zh: "国家或地区" },
  orcid: { en: "ORCID iD", zh: "ORCID iD" },
  email: { en: "E-mail address", zh: "电子邮箱" },
  password: { en: "Password", zh: "密码" },
  role: { en: "Role", zh: "角色" },
  personId: { en: "Person", zh: "人员" },
  sampleCode: { en: "Sample", zh: "样品" },
  minimumMg: { en: "Minimum mass", zh: "最低需求量" },
  optimumMg: { en: "Optimum mass", zh: "理想需求量" },
  type: { en: "Type of application", zh: "申请类型" },
  round: { en: "Round", zh: "申请批次" },
  roundId: { en: "Round", zh: "申请批次" },
  reason: { en: "Reason", zh: "理由" },
  note: { en: "Note", zh: "说明" },
  sections: { en: "Sections to change", zh: "需修改的部分" },
  section: { en: "Section", zh: "部分" },
  items: { en: "Samples asked for", zh: "申请的样品" },
  itemId: { en: "Sample asked for", zh: "申请的样品" },
  grantedMg: { en: "Granted mass", zh: "批准量" },
} as const satisfies Readonly<Record<string, Name>>;
