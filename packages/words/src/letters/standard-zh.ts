import type { LetterKind, LetterTemplate } from "@regolith/domain";

const OPENING = "尊敬的{applicant}：";

const CLOSING = `如有疑问，请{contact}。

此致
敬礼！

项目办公室
{date}`;

const COMMENTS = `# 评审专家意见

以下为评审专家向您提出的意见，按原文转达。为保证评审公正，评审专家不具名。

{comments}`;

const REASONS = `# 理由

{reasons}`;

const AGAIN = `# 再次申请

欢迎您在后续批次再次申请。您可在本申请页面沿用原有内容新建申请。`;

const LOAN: Readonly<Record<"RESEARCH" | "PUBLIC_WELFARE", string>> = {
  RESEARCH: `# 后续事项

自本函发出之日起，上述样品已为您预留。样品归国家所有，仅限用于申请书所列研究工作，不得挪作他用。借用协议将另行发送；在各方签署之前，请勿安排运输。`,
  PUBLIC_WELFARE: `# 后续事项

自本函发出之日起，上述样品已为您预留。样品归国家所有，仅限用于申请书所列展览或教学活动，不得挪作他用。借用协议将另行发送，并附运输、展柜与保险要求；在各方签署之前，请勿对外公布开展日期。`,
};

const letter = (...parts: readonly string[]) => [OPENING, ...parts, CLOSING].join("\n\n");

const APPROVED = (loan: string): LetterTemplate => ({
  subject: "关于批准申请 {number} 的通知",
  body: letter(
    "您好！您提交的申请 {number}《{title}》（{round}）经评审和审批，已获批准。现将有关事项通知如下：",
    "# 批准的样品\n\n{samples}",
    "# 使用条件\n\n本次批准附有下列条件：\n\n{conditions}",
    REASONS,
    COMMENTS,
    loan,
  ),
});

/** The words of each letter that a new installation has in Chinese. */
export const STANDARD_ZH: Readonly<
  Record<"RESEARCH" | "PUBLIC_WELFARE", Readonly<Record<LetterKind, LetterTemplate>>>
> = { RESEARCH: wordsFor("RESEARCH"), PUBLIC_WELFARE: wordsFor("PUBLIC_WELFARE") };

function wordsFor(
  type: "RESEARCH" | "PUBLIC_WELFARE",
): Readonly<Record<LetterKind, LetterTemplate>> {
  return {
    APPROVED: APPROVED(LOAN[type]),
    DECLINED: {
      subject: "关于申请 {number} 未获批准的通知",
      body: letter(
        "您好！感谢您提交申请 {number}《{title}》（{round}）。经认真研究，决定不予批准。我们了解您为该申请付出的努力，现将有关情况说明如下：",
        REASONS,
        "# 申请的样品\n\n{samples}",
        COMMENTS,
        "# 申诉\n\n您作为使用责任人，如对本决定有异议，可在申请页面提出申诉，并说明请求复核的理由。申诉以一次为限，截止时间为 {appealUntil}。",
        AGAIN,
      ),
    },
    RESERVED: {
      subject: "关于申请 {number} 列入候补的通知",
      body: letter(
        "您好！您提交的申请 {number}《{title}》（{round}）经评审列入候补。该申请值得支持，但所申请的样品目前没有可供分配的余量。列入候补不构成任何承诺，也不预留样品；一旦有样品可供分配，专家委员会将重新审议，您无需另行办理。",
        "# 候补期限\n\n候补期限至 {reserveUntil}。届时如仍无样品可供分配，专家委员会将结束候补并书面通知您。您也可随时在后续批次再次申请。",
        REASONS,
        "# 申请的样品\n\n{samples}",
        COMMENTS,
      ),
    },
    APPEAL_GRANTED: {
      subject: "关于申请 {number} 申诉成立的通知",
      body: letter(
        "您好！您就申请 {number}《{title}》（{round}）的决定提出的申诉，经研究认定成立。该申请将重新进入评审，并另行作出决定；原有评审意见予以保留，一并参考。",
        "# 对申诉的答复\n\n{reasons}",
      ),
    },
    APPEAL_REFUSED: {
      subject: "关于申请 {number} 申诉驳回的通知",
      body: letter(
        "您好！您就申请 {number}《{title}》（{round}）的决定提出申诉，我们已认真复核。经研究，申诉予以驳回，维持不予批准的决定。本决定为最终决定。",
        "# 对申诉的答复\n\n{reasons}",
        AGAIN,
      ),
    },
    LAPSED: {
      subject: "关于申请 {number} 失效的通知",
      body: letter(
        "您好！因未在规定期限内提交所要求的修改，您的申请 {number}《{title}》（{round}）现已失效，不再继续评审。",
        AGAIN,
      ),
    },
  };
}
