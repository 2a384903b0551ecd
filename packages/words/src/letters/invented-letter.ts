import type { ApplicationType, LetterFacts, LetterKind } from "@regolith/domain";
import type { Locale } from "../locale.ts";

/** Facts made up to show how a letter will read; everything in them says so. */
export function inventedLetterFacts(
  kind: LetterKind,
  type: ApplicationType,
  locale: Locale,
): LetterFacts {
  const invented = INVENTED[locale];
  return {
    ...{
      kind,
      type,
      number: "2099-0001",
      applicant: invented.applicant,
      nativeName: null,
      title: invented.title,
    },
    round: { nameEn: "Round 2099-1 (DEMONSTRATION)", nameZh: "2099-1 批次（演示数据）" },
    decidedAt: new Date("2099-03-02T02:00:00Z"),
    samples: [
      {
        ...{ code: "DEMO-0001", requestMode: "BY_MASS", minimumUg: 20_000n, optimumUg: 50_000n },
        ...{ inPlaceCode: null, ...outcomeOf(kind, "GRANTED", 35_000n) },
        note: kind === "APPROVED" ? invented.condition : "",
      },
      {
        ...{ code: "DEMO-0002", requestMode: "WHOLE_UNIT", minimumUg: null, optimumUg: null },
        ...{ inPlaceCode: null, ...outcomeOf(kind, "REFUSED", null) },
        note: kind === "APPROVED" ? invented.refusal : "",
      },
    ],
    reasonCode: kind === "DECLINED" ? "OTHER" : null,
    reasons: [invented.reason],
    comments: [invented.comment, invented.otherComment],
    appealEnd: kind === "DECLINED" ? new Date("2099-04-01T16:00:00Z") : null,
    reserveEnd: kind === "RESERVED" ? new Date("2100-03-02T16:00:00Z") : null,
  };
}

function outcomeOf(kind: LetterKind, outcome: "GRANTED" | "REFUSED", grantedUg: bigint | null) {
  return kind === "APPROVED"
    ? ({ outcome, grantedUg } as const)
    : ({ outcome: "UNDECIDED", grantedUg: null } as const);
}

const INVENTED = {
  en: {
    applicant: "Dr Invented Person (DEMONSTRATION)",
    title: "An invented project (DEMONSTRATION)",
    condition: "To be kept in dry nitrogen (invented).",
    refusal: "Another application was ranked first (invented).",
    reason: "These reasons are invented, to show where they will stand (DEMONSTRATION).",
    comment: "An invented comment: the plan is clear.",
    otherComment: "Another invented comment: say more about how the material is kept clean.",
  },
  zh: {
    applicant: "虚构人员（演示数据）",
    title: "虚构项目（演示数据）",
    condition: "须在干燥氮气中保存（虚构）。",
    refusal: "另一申请排序在先（虚构）。",
    reason: "此处理由为虚构内容，用于展示其所在位置（演示数据）。",
    comment: "虚构意见：方案清晰。",
    otherComment: "虚构意见：请进一步说明如何避免样品受污染。",
  },
} as const;
