import { readWorkListQuery, writeWorkListQuery } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "./context.ts";
import { daysBefore } from "./days.ts";

/** A view of the office's list that the invented secretariat keeps and shows to its colleagues. */
export async function seedSavedView({ tx, now, nextId }: SeedContext, people: Ids): Promise<void> {
  const query = readWorkListQuery({ status: "OPEN", mission: "chang-e-6" });
  const at = daysBefore(now, 40);
  await tx.savedView.create({
    data: {
      ...{ id: nextId(), personId: idOf(people, "secretariat@demo.test") },
      name: "DEMONSTRATION: far side, open 月球背面待办",
      query: new URLSearchParams(writeWorkListQuery(query)).toString(),
      ...{ isShared: true, createdAt: at, updatedAt: at },
    },
  });
}
