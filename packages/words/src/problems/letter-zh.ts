import type { LetterProblemCode } from "@regolith/domain";
import { beijingMoment } from "../figures.ts";
import type { Sentences } from "./sentences.ts";

export const ZH_LETTERS: Pick<Sentences, LetterProblemCode> = {
  APPEALED_ALREADY: () => "您已提出过申诉，申诉以一次为限。您可在后续批次重新申请。",
  DECIDER_ANSWERS_NO_APPEAL: () =>
    "您参与过对本申请的决定，申诉须由其他主任委员答复。如无其他主任委员，请联系系统管理员，将该角色授予未参与决定的人员。",
  ONE_LINE_ONLY: (it) => `${it}只能为一行，请删去换行。`,
  UNKNOWN_PLACEHOLDER: (it, { name, known }) =>
    `${it}中的 ${name} 不适用于该函件。可用的有 ${known}。`,
  PLACEHOLDER_MISSING: (it, { name }) => `${it}缺少该函件必备的 ${name}，请补入适当位置。`,
  PLACEHOLDER_NOT_ALONE: (it, { name }) =>
    `${it}：${name} 代表整段内容，请在正文中单独成行，该行不写其他文字。`,
  STRAY_BRACE: (it, { brace }) =>
    `${it}中有未成对的 ${brace}。请按 {number} 的形式书写，或删去该括号。`,
  APPEAL_TOO_LATE: (_it, { endedAt }) =>
    `申诉期限已于 ${beijingMoment(endedAt, "zh")}届满。您可在后续批次重新申请。`,
};
