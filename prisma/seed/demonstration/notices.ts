import { idOf, type Ids, type SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";
import type { Rounds } from "./rounds.ts";

/** Who says beforehand that they mean to apply for far-side material. */
const NOTICES = [
  {
    person: "coinvestigator@demo.test",
    daysAgo: 9,
    title: "Age of the far-side mantle source",
    about: "Two or three basalt clasts, and one polished section. DEMONSTRATION.",
    institution: "Aldmere University",
  },
  {
    person: "researcher2@demo.test",
    daysAgo: 4,
    title: "Space weathering of far-side soil",
    about: "About 200 mg of powder, 50 to 100 µm. DEMONSTRATION.",
    institution: "Kestrel Bay Institute",
  },
] as const;

/** Gives the notices of intent of the round that asks for them. */
export async function seedNotices(
  { tx, now, nextId }: SeedContext,
  { UPCOMING }: Rounds,
  people: Ids,
): Promise<void> {
  for (const { person, daysAgo, ...facts } of NOTICES) {
    const at = daysBefore(now, daysAgo);
    await tx.noticeOfIntent.create({
      data: {
        ...{ id: nextId(), roundId: UPCOMING, personId: idOf(people, person) },
        ...{ ...facts, givenAt: at, updatedAt: at },
      },
    });
  }
}
