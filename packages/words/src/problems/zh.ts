import { beijingMoment, bound, countryName, dayInWords, figure, milligrams } from "../figures.ts";
import { nameOf } from "../names/name-of.ts";
import { termsDocumentName } from "../names/terms-names.ts";
import { ZH_FILES } from "./file-zh.ts";
import { ZH_LETTERS } from "./letter-zh.ts";
import { ZH_SCREENING } from "./screening-zh.ts";
import { ZH_ROUNDS } from "./rounds-zh.ts";
import { ZH_ALLOCATION } from "./allocation-zh.ts";
import { ZH_PANEL } from "./panel-sentences.ts";
import type { Sentences } from "./sentences.ts";
import { ZH_REVIEW } from "./review-zh.ts";

const someone = (name: string) => (name === "" ? "某位未填姓名的成员" : name);
const count = (value: number) => figure(value, "zh");
const mg = (value: number) => milligrams(value, "zh");

export const ZH: Sentences = {
  ...ZH_SCREENING,
  ...ZH_ALLOCATION,
  ...ZH_LETTERS,
  REQUIRED: (it) => `${it}尚未填写，请补充。`,
  NONE_CHOSEN: (it) => `${it}尚未选择，请至少选择一项。`,
  INVALID: (it) => `${it}无法识别，请重新填写。`,
  INVALID_EMAIL: (it) => `${it}不是有效的邮箱地址，请按 name@example.org 的格式填写。`,
  INVALID_ORCID: (it) =>
    `${it}不是有效的 ORCID iD（校验位不符），请填写 16 位编号，例如 0000-0002-1825-0097。`,
  INVALID_COUNTRY: (it) => `${it}无法识别，请从列表中选择。`,
  INVALID_DATE: (it) => `${it}不是有效的日期，请按 2027-03-31 的格式填写。`,
  WORKED_ANYWAY: () =>
    "周一至周五本为工作日。补班日请选择周六或周日；如该日误录为节假日，请将其移除。",
  DUE_DATE_PAST: (it) => `${it}须晚于今日，截止至当日北京时间 24:00。请另选日期。`,
  DUE_DATE_NOT_LATER: (it) => `${it}须晚于现行截止日期。请另选日期。`,
  FIELD_NOT_IN_SECTION: () => "该部分没有这一项。请选择其中的一项，或选择整个部分。",
  ROW_NOT_IN_SECTION: () => "该部分没有这一行。请选择已有的一行，或选择整个部分。",
  NO_OPEN_CHANGE_REQUEST: () => "目前没有待提交的修改。请刷新页面，查看申请的最新状态。",
  MASS_STEP: (it) => `${it}须按 0.1 mg 递增，例如 5 或 12.3。`,
  MASS_PRECISION: (it) => `${it}以毫克计最多保留三位小数。`,
  MASS_NOT_POSITIVE: (it) => `${it}须大于 0 mg。`,
  MASS_REQUIRED: (it) => `${it}尚未填写，请以 mg 为单位填写。`,
  MINIMUM_ABOVE_OPTIMUM: () => "最低需求量高于理想需求量，请调低前者或调高后者。",
  INVALID_CODE: (it) => `${it}格式不正确，请使用大写字母、数字和连字符，例如 MICRO-CT。`,
  CODE_TAKEN: (it) => `${it}已被使用，请另选一个。`,
  MINIMUM_ABOVE_TYPICAL: () => "最低用量高于常规用量，请调低最低用量或调高常规用量。",
  CONSUMES_NOTHING: () => "无损方法不消耗样品，请将消耗量留空，或更改对样品的影响。",
  UNKNOWN_TECHNIQUE: () => "常用方法清单中没有该方法，请另选一项，或仅用文字填写分析方法。",
  WHOLE_UNIT_ONLY: () => "该样品不可分割，只能整件借用。申请时请勿填写质量。",
  NOT_REQUESTABLE_SEALED: () => "该样品属于永久存储样品，已封存且不外借，请选择其他样品。",
  NOT_REQUESTABLE_WITHHELD: () => "该样品目前暂停申请，原因见样品页面，请选择其他样品。",
  NOT_REQUESTABLE_NO_STOCK: () => "该样品的余量不详，暂不能申请，请选择其他样品。",
  NOTHING_LEFT: () => "该样品目前没有可申请的余量，请选择其他样品。",
  WRONG_USE_CATEGORY: () => "该样品的用途类别与申请类型不符，请选择其他样品。",
  ENDORSEMENT_REQUIRED: () => "本批次须经所在单位确认。请提请单位确认，确认后申请即提交。",
  ENDORSEMENT_NOT_ASKED: () => "本批次无须单位确认，请直接提交申请。",
  INSTITUTION_NOT_LISTED: () =>
    "您的单位尚未列入单位名录，无法办理单位确认。请从名录中选择，或提议增列。",
  UNKNOWN_INSTITUTION: () => "单位名录中已没有该单位，请重新选择，或直接填写单位名称。",
  INSTITUTION_NOT_CONFIRMED: () => "该单位尚未列入名录，请先核定单位。",
  INSTITUTION_DECIDED: () => "该单位已不在待核定状态，请刷新页面。",
  MERGED_INTO_ITSELF: () => "单位不能与自身合并，请选择另一条记录。",
  ROR_TAKEN: () => "名录中已有使用该 ROR 编号的单位，请检索后选用。",
  OFFICER_OF_TEAM: () => "任何人不得为自己参与的申请办理确认，请提名团队以外的人员。",
  OFFICER_THERE: () => "该人员已被提名或核定为该单位的联系人。",
  OFFICER_NOT_ACCEPTED: () => "该人员尚未同意。其邮件中有确认链接，请待其同意后再行核定。",
  OWN_OFFICERSHIP: () => "不得核定与本人有关的联系人资格，请由项目办公室其他人员办理。",
  INVALID_DOMAIN: (it) => `${it}不是有效的域名。请填写邮箱地址 @ 之后的部分，例如 cug.edu.cn。`,
  INVALID_ROR: (it) =>
    `${it}不是有效的 ROR 编号。编号共九个字符，例如 https://ror.org/034t30j35，请核对。`,
  NO_OFFICER: () => "您的单位尚无可办理确认的联系人。请提名一位，由项目办公室一次性核定。",
  ROUND_REQUIRED: () => "尚未选择申请批次，请选择要提交的批次。",
  NO_OPEN_ROUND: () => "目前没有开放的申请批次，下一批次的开放时间见批次页面。",
  DUPLICATE_SAMPLE: () => "该样品重复出现，请删除其中一项。",
  UNKNOWN_SAMPLE: () => "没有此编号的样品，请核对编号或在样品目录中查找。",
  UNKNOWN_ROUND: () => "查无此批次，请从列表中选择。",
  UNKNOWN_PERSON: () => "查无此人，请从列表中选择。",
  NO_SAMPLES: () => "尚未申请任何样品，请从样品目录中至少添加一件。",
  NO_STEPS: () => "分析计划为空，请至少添加一个步骤。",
  TEAM_EMPTY: () => "团队成员为空，请添加成员，或声明由本人独立承担。",
  ALONE_WITH_TEAM: () => "已声明由本人独立承担，但仍列有团队成员，请删除成员或取消该声明。",
  DUPLICATE_MEMBER: () => "该邮箱在团队中重复出现，请删除其中一位，或更正邮箱。",
  MEMBER_IS_APPLICANT: () => "这是您本人的邮箱。您作为申请人已在团队中，请删除该行。",
  PI_CHANGE_OPEN: () => "已有一项变更使用责任人的提议，请先撤回，再另行提议。",
  PI_CHANGE_OVER: () => "该提议已办结：其间已答复、撤回或作出决定。请刷新页面查看最新情况。",
  NOT_INVITED: () => "目前没有待答复的邀请，请刷新页面查看最新情况。",
  TEAM_CLOSED: () => "该申请的团队目前不能变更，请联系邀请人。",
  ALREADY_IN_TEAM: () => "您已是该申请的团队成员，请在“我的申请”中打开。",
  INVITATION_UNKNOWN: () => "该链接没有对应的邀请，请从邮件中完整复制链接，或请对方重新发送。",
  INVITATION_FOR_ANOTHER: () => "该邀请并非发给您当前登录的邮箱，请使用收到邀请的邮箱登录。",
  INVITATION_USED: () => "该邀请已答复，每份邀请仅可使用一次。",
  INVITATION_WITHDRAWN: () => "该邀请已被撤回。如有疑问，请联系邀请人。",
  INVITATION_REPLACED: () => "该邀请已重新发送，请使用最新邮件中的链接。",
  INVITATION_EXPIRED: () => "该邀请已过期，请联系邀请人重新发送。",
  NOT_AMONG_ITEMS: () => "该样品不在申请的样品之列，请先添加该样品或另选样品。",
  NONE_OF_THIS_USE: () => "申请单中没有符合此类申请用途的样品，请选择另一类申请或其他样品。",
  STALE: () => "内容已在别处被修改。您填写的文字没有丢失，请比较两个版本后重新保存。",
  NOT_FOUND: () => "内容不存在，或您无权查看。",
  NOT_ASKED: (it) => `此类申请无需填写${it}，请留空。`,
  LENT_AS_IT_IS: () => "公益用途的样品按原状借出，不切割、不制靶，请勿提出制样要求。",
  SECTION_NOT_IN_FORM: () => "此类申请不含该部分，请选择其他部分。",
  SECTION_LOCKED: () => "该部分已锁定，只能保存项目办公室要求修改的部分。",
  TALK_READ_ONLY: () => "您可以阅读这些留言，但不能在此留言；与申请人的往来由秘书处负责。",
  NO_SECTION_NAMED: () => "尚未指定需修改的部分，请至少选择一个。",
  SECTION_NAMED_TWICE: () => "该部分被重复指定，请将两条理由合并。",
  ITEM_UNDECIDED: () => "仍有样品未作决定，请逐一批准或不予批准。",
  ITEM_DECIDED_TWICE: () => "该样品被重复决定，请保留其中一项。",
  NOTHING_GRANTED: () => "没有批准任何样品，请至少批准一件，或对申请作出不予批准的决定。",
  UNIT_ALL_OR_NOTHING: () => "该样品不可分割，请整件批准或不予批准。",
  ALREADY_HOLDS_ROLE: () => "该人员已拥有此角色。",
  ROLE_NOT_HELD: () => "该人员没有此角色。",
  OWN_ROLE: () => "不能给自己授予角色，请由其他系统管理员授予。",
  LAST_ADMINISTRATOR: () => "这是最后一位系统管理员，请先将此角色授予他人。",
  MAIL_NOT_PARKED: () => "该邮件未处于搁置状态：已发送或正在重试。请刷新页面。",
  IDEMPOTENCY_CONFLICT: () => "该幂等键已用于另一请求，请以相同内容重发，或使用新的键。",
  DATE_ORDER: (it) => `${it}的先后顺序有误，较晚的日期早于较早的日期，请更正。`,
  END_BEFORE_START: () => "结束日期须晚于开始日期，请更正其中之一。",
  EMAIL_TAKEN: () => "该邮箱已注册账户，请直接登录。",
  EMAIL_NOT_VERIFIED: () => "您的邮箱尚未验证。请在账户页面获取验证邮件，并打开其中的链接。",
  PASSWORD_TOO_COMMON: () => "该密码过于常见，容易被猜中，请更换，例如使用四个互不相关的词。",
  ATTACHMENT_REMOVED: () => "该文件已从申请中移除并存档，不能再修改，请另行上传。",
  FILE_SENT: () => "该文件已随留言发出并留存。如需随另一条留言发送，请重新上传。",
  VIEW_NAME_TAKEN: () => "您已有同名视图，请换一个名称。",
  ADDRESS_NOT_AT_INSTITUTION: (_it, { domain }) =>
    `${domain} 不在该单位的邮箱域名之列。请说明理由后添加该域名，或不予核定。`,
  OFFICER_NOT_THERE: () => "该联系人资格的当前状态不允许此操作，请刷新页面。",
  INVITED_TOO_OFTEN: (_it, { max }) => `一天内已向该邮箱发送 ${count(max)} 份邀请，请明日再发。`,
  TOO_MANY_PROPOSALS: (_it, { max }) =>
    `每人待项目办公室核定的提议不得超过 ${count(max)} 项，请待其中一项办结后再提交。`,
  SHARED_DOMAIN: (_it, { domain }) =>
    `任何人都可使用 ${domain} 的邮箱，不能证明所属单位。请使用单位自己的域名。`,
  TOO_LONG: (it, { max, length }) =>
    `${it}过长：共 ${count(length)} 个字符，最多 ${count(max)} 个，请删减。`,
  TOO_SHORT: (it, { min, length }) =>
    `${it}过短：共 ${count(length)} 个字符，至少 ${count(min)} 个，请补充。`,
  TOO_MANY: (it, { max, count: given }) =>
    `${it}共 ${count(given)} 项，最多 ${count(max)} 项，请删减。`,
  TOO_MANY_DRAFTS: (_it, { max }) =>
    `您已有 ${count(max)} 份草稿，已达每人上限。请继续填写其中一份，或删除不再需要的草稿。`,
  TOO_MANY_VIEWS: (_it, { max }) =>
    `您已保存 ${count(max)} 个视图，已达每人上限。请先删除不再需要的视图。`,
  OUT_OF_RANGE: (it, { min, max }) => `${it}须在 ${bound(min, "zh")} 至 ${bound(max, "zh")} 之间。`,
  MORE_THAN_LEFT: (_it, { leftMg }) =>
    `超过余量：目前仅剩 ${mg(leftMg)} 可供分配，请减少质量或选择其他样品。`,
  BELOW_MINIMUM: (_it, { minimumMg }) =>
    `低于申请人的最低需求量 ${mg(minimumMg)}，请至少给予该数量，或不给予该样品。`,
  ABOVE_OPTIMUM: (_it, { optimumMg }) => `超过申请量，最多可给予 ${mg(optimumMg)}。`,
  PLAN_CONSUMES_TOO_MUCH: (_it, { sample, consumedMg, askedMg }) =>
    `分析计划将消耗 ${sample} ${mg(consumedMg)}，而申请量为 ${mg(askedMg)}，请减少消耗或增加申请量。`,
  LOAN_TOO_LONG: (_it, { maxMonths, latest }) =>
    `借用期过长：此类用途最长 ${count(maxMonths)} 个月，截止日请不晚于 ${dayInWords(latest, "zh")}。`,
  NOT_OFFERED_IN_ROUND: (_it, { round }) =>
    `该样品不在 ${round} 批次的开放范围内，请删除该样品，或选择包含它的批次。`,
  ROUND_NOT_OPEN_YET: (_it, { opensAt }) =>
    `该批次尚未开放，开放时间为 ${beijingMoment(opensAt, "zh")}。草稿将一直保留。`,
  ROUND_CLOSED: (_it, { closedAt }) =>
    `该批次已截止，截止时间为 ${beijingMoment(closedAt, "zh")}。草稿已保留，请选择其他批次。`,
  WRONG_AUDIENCE: (_it, { country, audience }) =>
    `该批次面向${nameOf("audience", audience, "zh")}，您的单位所在地为${countryName(country, "zh")}，请选择其他批次。`,
  SIGNATURE_DIFFERS: (_it, { name }) => `签名与所填姓名不一致，请以“${name}”签名，或更正姓名。`,
  MEMBER_NOT_JOINED: (_it, { name }) =>
    `${someone(name)}尚未加入。合作研究人员须经邀请加入：请发送邀请、等待答复，或移除该成员。`,
  MEMBER_DECLINED: (_it, { name }) => `${someone(name)}已谢绝加入，请移除该成员，或重新邀请。`,
  MEMBER_PART_MISSING: (_it, { name }) =>
    `${someone(name)}尚未填完个人部分，该部分仅本人可填写，请提醒对方。`,
  MEMBER_NOT_SIGNED: (_it, { name }) => `${someone(name)}尚未签署承诺，仅本人可签署，请提醒对方。`,
  MEMBER_NO_CO_INVESTIGATOR: (_it, { name }) =>
    `${someone(name)}不是合作研究人员，请选择合作研究人员，或先在团队中更改其角色。`,
  MEMBER_NOT_VERIFIED: (_it, { name }) =>
    `${someone(name)}尚未验证邮箱，仅本人可在账户页面验证，请提醒对方。`,
  MEMBER_INVITED: (_it, { name }) =>
    `${someone(name)}已受邀。如需移除该成员或更改邮箱，请先撤回邀请。`,
  MEMBER_HAS_JOINED: (_it, { name }) =>
    `${someone(name)}已加入团队。如需移除，请使用“移出团队”，系统将通知对方。`,
  TOO_MANY_INVITATIONS: (_it, { max }) => `一天内最多可发送 ${count(max)} 份邀请，请明日继续。`,
  TERMS_NOT_ACCEPTED: (_it, { document, version }) =>
    `现行${termsDocumentName(document, "zh")}为第 ${String(version)} 版，您尚未确认。请先阅读并确认。`,
  TERMS_NOT_IN_FORCE: (_it, { document, version }) =>
    `${termsDocumentName(document, "zh")}现行版本为第 ${String(version)} 版，请阅读该版本后确认。`,
  NOT_ALLOWED: (_it, { action, status }) =>
    `申请处于“${nameOf("status", status, "zh")}”状态时，您不能执行“${nameOf("action", action, "zh")}”。请刷新页面查看可执行的操作。`,
  ...ZH_FILES,
  ...ZH_REVIEW,
  ...ZH_PANEL,
  LEDGER_MOVE_NOT_ALLOWED: (_it, { from, to, reason }) =>
    `质量台账中没有从 ${from} 到 ${to}、事由为 ${reason} 的变动。`,
  ...ZH_ROUNDS,
};
