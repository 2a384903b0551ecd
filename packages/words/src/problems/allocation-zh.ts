import { figure, milligrams } from "../figures.ts";
import type { AllocationProblemCode } from "@regolith/domain";
import type { Sentences } from "./sentences.ts";

const count = (value: number) => figure(value, "zh");
const mg = (value: number) => milligrams(value, "zh");

export const ZH_ALLOCATION: Pick<Sentences, AllocationProblemCode> = {
  EQUIVALENT_NOT_ACCEPTABLE: () => "申请人不接受以该样品替代，请选择所列的等效样品，或不予批准。",
  ITEM_NOT_FEASIBLE: () => "样品管理员认定该样品无法按申请提供，请改为分配等效样品，或不予批准。",
  NOT_ON_BOARD: () => "该申请不在本批次的会议评审阶段，请刷新分配表。",
  ONLY_CHAIR_ALLOCATES: () => "只有主任委员可以修改分配方案，您可以查看。",
  NOTHING_TO_COMMIT: () =>
    "尚未分配任何样品，也没有列入候补或不予批准的申请，请至少先处理一份申请。",
  SIMULATION_NAME_TAKEN: () => "本批次已有同名的模拟方案，请换一个名称。",
  MORE_THAN_FEASIBLE: (_it, { feasibleMg }) =>
    `样品管理员认定最多可提供 ${mg(feasibleMg)}，请不要超过该数量。`,
  UNIT_GRANTED_TWICE: (_it, { sample }) =>
    `${sample} 不可分割，却分配给了多份申请，请只保留其中一份。`,
  SAMPLE_OVER_ASKED: (_it, { sample, grantedMg, leftMg }) =>
    `${sample} 的分配量超出库存：已分配 ${mg(grantedMg)}，可供分配 ${mg(leftMg)}，请减少质量。`,
  STOCK_CHANGED: (_it, { sample, grantedMg, thenMg, leftMg }) =>
    `${sample} 的库存在分配方案保存后发生了变化：当时可供分配 ${mg(thenMg)}，现为 ${mg(leftMg)}，本方案分配 ${mg(grantedMg)}。未预留任何样品，请减少质量后重新提交。`,
  BOARD_STALE: (_it, { name }) =>
    `在您打开之后，${name}保存了分配表。您填写的内容没有丢失，请比较后重新保存。`,
  BOARD_RECUSED: (_it, { hidden }) =>
    `您与本分配表中的 ${count(hidden)} 份申请存在利益冲突，而所有申请共用同一库存，须由无利益冲突的其他主任委员分配本批次样品。`,
  LEFT_THE_BOARD: (_it, { number }) =>
    `申请 ${number} 已不在会议评审阶段，未预留任何样品，请刷新分配表。`,
  BOARD_VOTE_DIFFERS: (_it, { number }) =>
    `评审会对申请 ${number} 的表决结果与本方案不同。请按表决结果安排，或重新提交会议表决；本方案未予执行。`,
  BOARD_VOTE_MISSING: (_it, { number }) =>
    `尚无达到法定人数的评审会就申请 ${number} 作出表决。请先提交会议表决，或将其移出本方案；本方案未予执行。`,
  GRANTED_AND_SET_ASIDE: (_it, { number }) =>
    `申请 ${number} 既分得样品，又被列入候补或不予批准。请取消分配的样品，或改为建议批准。`,
  TOO_MANY_SIMULATIONS: (_it, { max }) =>
    `每个批次最多保留 ${count(max)} 个模拟方案，请先删除一个。`,
};
