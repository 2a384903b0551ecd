import { EMPTY_ANSWERS, type Answers, type SectionKey } from "@regolith/domain";
import type { Prisma } from "../../generated/client.ts";
import type { Connection } from "../../transaction.ts";

/** Keeps the answers of sections as they are when their changes are asked for. */
export async function keepAnswersBefore(
  tx: Connection,
  answers: Answers,
  requestId: string,
  sections: readonly SectionKey[],
): Promise<void> {
  await tx.changeSnapshot.createMany({
    data: sections.map((section) => ({ requestId, section, before: toStored(answers[section]) })),
    skipDuplicates: true,
  });
}

/** Keeps the answers of the same sections as they are sent. */
export async function keepAnswersAfter(
  tx: Connection,
  answers: Answers,
  requestId: string,
): Promise<void> {
  const kept = await tx.changeSnapshot.findMany({
    where: { requestId },
    select: { section: true },
  });
  for (const { section } of kept) {
    await tx.changeSnapshot.update({
      where: { requestId_section: { requestId, section } },
      data: { after: toStored(answers[section]) },
    });
  }
}

interface StoredSection {
  readonly section: SectionKey;
  readonly answers: Prisma.JsonValue;
}

/** Answers with these sections as they were kept; all others are empty. */
export function answersFrom(stored: readonly StoredSection[]): Answers {
  const kept = stored.map(({ section, answers }) => [section, fromStored(answers)] as const);
  return { ...EMPTY_ANSWERS, ...(Object.fromEntries(kept) as Partial<Answers>) };
}

/** Masses are whole µg, which JSON has no type for: they are kept as text under names that end in Ug. */
export function toStored(answers: Answers[SectionKey]): Prisma.InputJsonObject {
  const text = JSON.stringify(answers, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  return JSON.parse(text) as Prisma.InputJsonObject;
}

/** Written by `toStored`, so of the shape it had. */
export function fromStored(stored: Prisma.JsonValue): Answers[SectionKey] {
  const revived: unknown = JSON.parse(JSON.stringify(stored), (name, value: unknown) =>
    name.endsWith("Ug") && typeof value === "string" ? BigInt(value) : value,
  );
  return revived as Answers[SectionKey];
}
