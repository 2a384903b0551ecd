import type { SeedContext } from "./context.ts";
import { idOf, type Ids } from "./context.ts";
import { daysBefore } from "./days.ts";
import type { WholeApplication } from "./applications/whole-application.ts";

const TEMPLATES = [
  {
    nameEn: "Receipt",
    nameZh: "收件回复",
    bodyEn:
      "Dear {applicant},\n\nwe have your application {number}. We look through it within ten working days and write to you here if something is missing.",
    bodyZh:
      "{applicant}：\n\n您的申请 {number} 已收到。我们将在十个工作日内完成初步查看，如有缺漏，将在此告知您。",
  },
  {
    nameEn: "Storage not clear",
    nameZh: "存储条件不明",
    bodyEn:
      "Please tell us how the samples of “{title}” are kept when nobody works with them: in which atmosphere, behind which lock, and who has the keys.",
    bodyZh:
      "请说明《{title}》所申请样品在不使用时的保存方式：所处气氛、存放处的锁具以及钥匙保管人。",
  },
] as const;

/** Who wrote, how many hours after the submission, and what. */
const TALK = [
  [
    "APPLICANT",
    "TEAM",
    20,
    "Our electron microprobe moves to another building in spring. Shall we name the new room already?",
  ],
  [
    "APPLICANT",
    "OFFICE",
    29,
    "Yes, please: name the room in which the samples will be, and say from when.",
  ],
  ["INTERNAL", "OFFICE", 31, "The move should be over before a loan could begin; worth asking."],
] as const;

/** Invented templates, and a short talk about the first application of the first applicant that was submitted. */
export async function seedMessages(
  { tx, now, nextId }: SeedContext,
  wholes: readonly WholeApplication[],
  people: Ids,
): Promise<void> {
  const createdAt = daysBefore(now, 600);
  await tx.messageTemplate.createMany({
    data: TEMPLATES.map((words) => ({
      ...{ id: nextId(), ...words, provenance: "DEMONSTRATION" as const },
      ...{ createdAt, updatedAt: createdAt },
    })),
  });
  const researcher = idOf(people, "researcher@demo.test");
  const application = wholes.find(
    ({ personId, story }) => personId === researcher && story.submittedAt !== null,
  );
  const submittedAt = application?.story.submittedAt;
  if (application === undefined || !submittedAt) return;
  const office = idOf(people, "secretariat@demo.test");
  for (const [channel, side, hours, body] of TALK) {
    const at = new Date(submittedAt.getTime() + hours * 3_600_000);
    const senderId = side === "TEAM" ? researcher : office;
    const applicationId = application.id;
    await tx.message.create({
      data: { id: nextId(), applicationId, channel, side, senderId, body, at },
    });
  }
}
