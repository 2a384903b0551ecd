import type { FormSections, MemberPart, SectionKey, UndertakingsAnswers } from "@regolith/domain";
import type { Name } from "../names/names.ts";

const UNDERTAKING_FIELDS: Readonly<Record<keyof UndertakingsAnswers, Name>> = {
  keepsLoanRules: { en: "I keep the rules of the loan", zh: "遵守样品借用规定" },
  returnsMaterial: { en: "I return the material", zh: "按期归还样品" },
  reportsResults: { en: "I report the results", zh: "提交成果报告" },
  acknowledgesOffice: { en: "I acknowledge the source of the samples", zh: "注明样品来源" },
  declaresTruth: { en: "What I state is true", zh: "所填内容真实" },
  signature: { en: "Signature", zh: "签名" },
};

type RowsName = { TEAM: "members"; SAMPLES: "items"; ANALYSIS: "steps" };
type FieldsOf<Key extends SectionKey> =
  | FormSections[Key]["fields"][number]["name"]
  | NonNullable<FormSections[Key]["rows"]>["fields"][number]["name"]
  | (Key extends keyof RowsName ? RowsName[Key] : never);

/** What the fields of a member's own part are called, beside those it shares with the undertakings. */
export const PART_FIELD_WORDS: Readonly<Record<keyof MemberPart, Name>> = {
  fullName: { en: "Full name", zh: "姓名" },
  nativeName: { en: "Name in native script", zh: "母语姓名" },
  position: { en: "Position", zh: "职务／职称" },
  institution: { en: "Institution", zh: "单位" },
  department: { en: "Department", zh: "部门" },
  country: { en: "Country or region", zh: "国家或地区" },
  orcid: { en: "ORCID iD", zh: "ORCID iD" },
  contribution: { en: "Contribution", zh: "承担工作" },
  papers: { en: "Relevant papers", zh: "相关论文" },
  facilities: { en: "Facilities used at your place", zh: "所在单位使用的设施" },
  restrictions: { en: "Conflicts and restrictions", zh: "利益冲突与限制条件" },
  ...UNDERTAKING_FIELDS,
};

/** What every field of the application form is called. */
export const FORM_FIELD_WORDS: {
  readonly [Key in SectionKey]: Readonly<Record<FieldsOf<Key>, Name>>;
} = {
  APPLICANT: {
    fullName: { en: "Full name", zh: "姓名" },
    nativeName: { en: "Name in native script", zh: "母语姓名" },
    position: { en: "Position", zh: "职务／职称" },
    email: { en: "E-mail address", zh: "电子邮箱" },
    telephone: { en: "Telephone", zh: "电话" },
    orcid: { en: "ORCID iD", zh: "ORCID iD" },
    institution: { en: "Institution", zh: "单位" },
    department: { en: "Department", zh: "部门" },
    address: { en: "Address", zh: "通讯地址" },
    country: { en: "Country or region", zh: "国家或地区" },
  },
  TEAM: {
    worksAlone: { en: "I work alone", zh: "由本人独立承担" },
    members: { en: "Team members", zh: "团队成员" },
    fullName: { en: "Full name", zh: "姓名" },
    nativeName: { en: "Name in native script", zh: "母语姓名" },
    email: { en: "E-mail address", zh: "电子邮箱" },
    institution: { en: "Institution", zh: "单位" },
    country: { en: "Country or region", zh: "国家或地区" },
    role: { en: "Role in the team", zh: "团队角色" },
    contribution: { en: "Contribution", zh: "承担工作" },
  },
  PROJECT: {
    title: { en: "Title", zh: "项目名称" },
    summary: { en: "Plain summary", zh: "通俗摘要" },
    background: { en: "Background", zh: "研究背景" },
    objectives: { en: "Objectives and hypotheses", zh: "研究目标与科学假设" },
    novelty: { en: "What is new beyond earlier work", zh: "相对已有工作的创新之处" },
  },
  EXHIBITION: {
    title: { en: "Title", zh: "展览或课程名称" },
    kind: { en: "Kind", zh: "类别" },
    summary: { en: "Plain summary", zh: "通俗摘要" },
    purpose: { en: "Purpose and message", zh: "目的与主题" },
  },
  SAMPLES: {
    items: { en: "Samples asked for", zh: "申请的样品" },
    sampleCode: { en: "Sample", zh: "样品" },
    minimumMg: { en: "Minimum mass", zh: "最低需求量" },
    optimumMg: { en: "Optimum mass", zh: "理想需求量" },
    reason: { en: "Why this sample", zh: "选择该样品的理由" },
    acceptsEquivalent: { en: "An equivalent will do", zh: "可接受等效样品" },
    equivalenceCriteria: { en: "What matters in an equivalent", zh: "等效样品须满足的条件" },
    equivalenceNote: { en: "Note on equivalents", zh: "关于等效样品的说明" },
    preparation: { en: "Preparation wanted", zh: "制样要求" },
  },
  ANALYSIS: {
    steps: { en: "Steps of the plan", zh: "分析步骤" },
    sampleCode: { en: "Sample", zh: "样品" },
    techniqueCode: { en: "From the office's list", zh: "常用方法" },
    technique: { en: "Technique", zh: "分析方法" },
    instrument: { en: "Instrument", zh: "仪器" },
    place: { en: "Where", zh: "分析地点" },
    destructive: { en: "Destructive", zh: "有损分析" },
    consumedMg: { en: "Mass consumed", zh: "消耗量" },
  },
  VENUE: {
    venue: { en: "Venue", zh: "场地名称" },
    address: { en: "Address of the venue", zh: "场地地址" },
    showcase: { en: "Showcase", zh: "展柜" },
    climate: { en: "Gas, temperature and humidity", zh: "气体、温度与湿度" },
    light: { en: "Light", zh: "光照" },
    handling: { en: "Handling", zh: "取放操作" },
  },
  FACILITIES: {
    laboratories: { en: "Laboratories and instruments", zh: "实验室与仪器" },
    storage: { en: "Storage", zh: "样品存储" },
    security: { en: "Security", zh: "安全保障" },
    transport: { en: "Transport", zh: "运输" },
    returnPlan: { en: "Return", zh: "归还方案" },
  },
  EXPERIENCE: {
    papers: { en: "Papers", zh: "代表性论文" },
    earlierLoans: { en: "Earlier loans", zh: "既往样品借用情况" },
    methodTests: { en: "Tests on simulant or meteorite", zh: "模拟样品或陨石测试" },
  },
  SECURITY: {
    protection: { en: "Guarding and access", zh: "安防与出入管理" },
    emergency: { en: "In an emergency", zh: "应急处置" },
    insurer: { en: "Insurer", zh: "保险人" },
    insuredSum: { en: "Sum insured", zh: "保险金额" },
    insuranceCover: { en: "What the insurance covers", zh: "承保范围" },
  },
  PERIOD: {
    startsOn: { en: "First day of the loan", zh: "借用起始日" },
    endsOn: { en: "Last day of the loan", zh: "借用截止日" },
    audience: { en: "Audience", zh: "受众" },
    expectedVisitors: { en: "Visitors expected", zh: "预计参观人数" },
    admission: { en: "Admission", zh: "入场条件" },
    accompaniment: { en: "What accompanies it", zh: "配套活动" },
  },
  SCHEDULE: {
    startsOn: { en: "Start", zh: "开始日期" },
    endsOn: { en: "End", zh: "结束日期" },
    milestones: { en: "Milestones", zh: "进度节点" },
    funding: { en: "Funding", zh: "经费来源" },
    fundingRestrictions: { en: "Restrictions of the funding", zh: "经费限制条件" },
    exportControl: { en: "Export control", zh: "出口管制" },
  },
  DATA: {
    dataSharing: { en: "Data sharing", zh: "数据共享" },
    repository: { en: "Repository", zh: "数据仓储" },
    publicationPlan: { en: "Publication plan", zh: "成果发表计划" },
  },
  UNDERTAKINGS: UNDERTAKING_FIELDS,
};
