import { findableBy } from "@regolith/db";
import type { Ids, SeedContext } from "../context.ts";
import { idOf } from "../context.ts";
import { daysBefore } from "../days.ts";

interface InventedInstitution {
  readonly nameEn: string;
  readonly nameZh: string;
  readonly country: string;
}

/** Where the invented people work. All of their addresses are at `demo.test`. */
const INVENTED: readonly InventedInstitution[] = [
  invented("Aldmere University", "奥德米尔大学", "GB"),
  invented("Fjellheim University", "菲尔海姆大学", "NO"),
  invented("Harbourlight Science Museum", "港光科学馆", "GB"),
  invented("Institut Vauclair", "沃克莱尔研究所", "FR"),
  invented("Kestrel Bay Institute", "隼湾研究所", "JP"),
  invented("Langshan Institute of Rock Physics", "朗山岩石物理研究所", "CN"),
  invented("Northfell Laboratory", "北丘实验室", "GB"),
  invented("Qingyu University", "青瑜大学", "CN"),
  invented("Universidad de Altaluz", "阿尔塔卢斯大学", "CL"),
  invented("Yunting Planetarium", "云汀天文馆", "CN"),
];

/** The institution that has an officer, who can be signed in as. */
export const ENDORSING_INSTITUTION = "Aldmere University";

/** Writes the invented institutions. Returns their ids by English name. */
export async function seedDemonstrationInstitutions({
  tx,
  now,
  nextId,
}: SeedContext): Promise<Ids> {
  const ids = new Map(INVENTED.map(({ nameEn }) => [nameEn, nextId()]));
  await tx.institution.createMany({
    data: INVENTED.map((institution) => ({
      ...{ id: idOf(ids, institution.nameEn), ...institution, emailDomains: ["demo.test"] },
      ...findableBy([institution.nameEn, institution.nameZh]),
      ...{ provenance: "DEMONSTRATION", createdAt: daysBefore(now, 610) },
    })),
  });
  return ids;
}

/** Makes the invented officer one whom the secretariat confirmed, beside one who declined and one who never answered. */
export async function seedOfficers(
  context: SeedContext,
  people: Ids,
  institutions: Ids,
): Promise<void> {
  const { tx, now, nextId } = context;
  const institutionId = idOf(institutions, ENDORSING_INSTITUTION);
  const proposedById = idOf(people, "researcher@demo.test");
  const evidence = "Head of the research office, as its page says (demonstration).";
  await tx.institutionOfficer.create({
    data: {
      ...{ id: nextId(), institutionId, name: "Maren Holloway", email: "officer@demo.test" },
      ...{ state: "CONFIRMED", evidence, personId: idOf(people, "officer@demo.test") },
      ...{ proposedById, proposedAt: daysBefore(now, 60) },
      ...{ acceptedAt: daysBefore(now, 59), decidedAt: daysBefore(now, 58) },
      decidedById: idOf(people, "secretariat@demo.test"),
    },
  });
  await tx.institutionOfficer.create({
    data: {
      ...{ id: nextId(), institutionId, name: "Corin Ashby", email: "corin.ashby@demo.test" },
      evidence: "Deputy head of the research office (demonstration).",
      ...{ state: "DECLINED", proposedById, proposedAt: daysBefore(now, 70) },
      ...{ decidedAt: daysBefore(now, 66), note: "I move to another office; ask Maren Holloway." },
    },
  });
  await seedUnanswered(context, { institutionId, proposedById });
}

async function seedUnanswered(
  { tx, now, nextId }: SeedContext,
  of: { readonly institutionId: string; readonly proposedById: string },
): Promise<void> {
  const officerId = nextId();
  const sentAt = daysBefore(now, 40);
  // The hash of no secret: only sending it again makes a link.
  const tokenHash = "DEMONSTRATION";
  await tx.institutionOfficer.create({
    data: {
      ...{ ...of, id: officerId, name: "Perrin Vale", email: "perrin.vale@demo.test" },
      evidence: "Director of studies, as the handbook says (demonstration).",
      ...{ proposedAt: sentAt, tokenHash, tokenExpiresAt: daysBefore(now, 10) },
    },
  });
  await tx.officerInvitation.create({
    data: { tokenHash, officerId, sentById: of.proposedById, sentAt },
  });
}

function invented(nameEn: string, nameZh: string, country: string): InventedInstitution {
  return { nameEn, nameZh, country };
}
