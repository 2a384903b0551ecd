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

/** Makes the invented officer one whom the secretariat confirmed. */
export async function seedOfficer(
  { tx, now, nextId }: SeedContext,
  people: Ids,
  institutions: Ids,
): Promise<void> {
  await tx.institutionOfficer.create({
    data: {
      ...{ id: nextId(), institutionId: idOf(institutions, ENDORSING_INSTITUTION) },
      ...{ personId: idOf(people, "officer@demo.test"), email: "officer@demo.test" },
      ...{ name: "Maren Holloway", state: "CONFIRMED" },
      evidence: "Head of the research office, as its page says (demonstration).",
      ...{ proposedById: idOf(people, "researcher@demo.test"), proposedAt: daysBefore(now, 60) },
      ...{ acceptedAt: daysBefore(now, 59), decidedAt: daysBefore(now, 58) },
      decidedById: idOf(people, "secretariat@demo.test"),
    },
  });
}

function invented(nameEn: string, nameZh: string, country: string): InventedInstitution {
  return { nameEn, nameZh, country };
}
