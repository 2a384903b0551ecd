import type { ScreeningProblemCode } from "@regolith/domain";
import { optionName } from "../names/option-names.ts";
import type { Sentences } from "./sentences.ts";

export const ZH_SCREENING: Pick<Sentences, ScreeningProblemCode> = {
  NO_EQUIVALENT: () => "样品管理员未指定等效样品，请提供所申请的样品，或不予批准。",
  SECOND_PERSON_NEEDED: () =>
    "该建议由您本人审核通过，须由另一位审批人批准。请联系其他审批人，或将申请退回复议。",
  NO_CHIEF_REVIEWER: () => "尚无主审接受评审邀请，请指定一位评审专家为主审。",
  ITEM_JUDGED_TWICE: () => "该样品被重复判断，请保留其中一项。",
  NOTHING_JUDGED: () => "尚未对任何样品作出判断，请至少判断一件能否提供。",
  PART_OF_WHOLE_UNIT: () => "该样品不可分割，只能整件提供或不提供，请选择其一。",
  MASS_ONLY_OF_PART: () => "仅在可部分提供时填写质量，请留空，或选择“可部分提供”。",
  PART_IS_ALL: () => "该质量已达理想需求量，请选择“可提供”，或填写较小的质量。",
  EQUIVALENT_NOT_WANTED: () => "申请人仅接受所申请的样品，请将等效样品留空。",
  EQUIVALENT_ITSELF: () => "这正是所申请的样品，请填写其他样品，或留空。",
  EQUIVALENT_ASKED_FOR: () => "该申请已申请此样品，请填写未申请的样品。",
  EQUIVALENT_OTHER_MODE: () =>
    "两件样品中一件整件借出、另一件按质量借出，请填写借出方式相同的样品。",
  ITEMS_NOT_JUDGED: (_it, { count }) =>
    `有 ${String(count)} 件样品尚未判断，须由样品管理员判断能否提供。`,
  TOO_FEW_REVIEWERS: (_it, { count, min }) =>
    `须有 ${String(min)} 位无利益冲突的评审专家接受评审邀请，目前为 ${String(count)} 位。请增加指派，或等待答复。`,
  TOO_FEW_REVIEWS: (_it, { count, min }) =>
    `须提交 ${String(min)} 份评审意见，目前为 ${String(count)} 份。请等待提交，或另行指派评审专家。`,
  EQUIVALENT_DIFFERS: (_it, { criterion }) =>
    `两件样品在申请人关注的方面不同：${optionName(criterion, "zh")}。请填写其他样品。`,
};
