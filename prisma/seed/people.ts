import { hashPassword } from "better-auth/crypto";
import type { Role } from "@regolith/domain";
import { ENDORSING_INSTITUTION } from "./demonstration/institutions.ts";
import { idOf, type Ids, type SeedContext } from "./context.ts";
import { daysBefore } from "./days.ts";

/** The password of everybody invented. It is no secret: it is printed wherever it can be used. */
export const DEMONSTRATION_PASSWORD = "demonstration-only";

export interface DemonstrationPerson {
  readonly email: string;
  readonly name: string;
  readonly nativeName: string | null;
  readonly institution: string;
  readonly country: string;
  readonly roles: readonly Role[];
}

/** Those whose addresses are named, to sign in as; people and institutions are invented. */
export const DEMONSTRATION_PEOPLE: readonly DemonstrationPerson[] = [
  person("researcher", "Iria Carvalho", null, "Aldmere University", "GB"),
  person("researcher2", "Tomo Nakagiri", "中桐 友", "Kestrel Bay Institute", "JP"),
  person("coinvestigator", "Rowan Haldane", null, "Aldmere University", "GB"),
  person("officer", "Maren Holloway", null, ENDORSING_INSTITUTION, "GB"),
  officer("secretariat", "Ylva Lindqvist", null, "SECRETARIAT"),
  officer("curator", "Bai Ruoning", "白若柠", "CURATOR"),
  officer("approver", "Qiao Wenyue", "乔问岳", "APPROVER"),
  expert("reviewer", ["Ilka Varsány", null], ["Tarnhill Observatory", "HU"], "REVIEWER"),
  expert(
    "reviewer2",
    ["Meng Zhihan", "孟知涵"],
    ["Songhu Institute of Geochemistry", "CN"],
    "REVIEWER",
  ),
  expert("reviewer3", ["Kwaku Asarefo", null], ["Volta Coast University", "GH"], "REVIEWER"),
  expert("chair", ["Shen Yanqiu", "沈砚秋"], ["Lanhe University", "CN"], "CHAIR"),
  expert("chair2", ["Liang Shuhe", "梁疏禾"], ["Yanqi University", "CN"], "CHAIR"),
  officer("auditor", "Edda Marlowe", null, "AUDITOR"),
  officer("administrator", "Sun Keyi", "孙可忆", "ADMINISTRATOR", "SECRETARIAT"),
];

/** Other invented applicants, and those who work in their teams. */
export const DEMONSTRATION_APPLICANTS: readonly DemonstrationPerson[] = [
  person("abernethy", "Pia Abernethy", null, "Northfell Laboratory", "GB"),
  person("benicio.arrayan", "Benicio Arrayán", null, "Universidad de Altaluz", "CL"),
  person("callum.strand", "Callum Strand", null, "Northfell Laboratory", "GB"),
  person("cora.lindley", "Cora Lindley", null, "Harbourlight Science Museum", "GB"),
  person("ferrand", "Aurèle Ferrand", null, "Institut Vauclair", "FR"),
  person("gu", "Gu Heng", "顾衡", "Langshan Institute of Rock Physics", "CN"),
  person("he", "He Suyin", "何素音", "Yunting Planetarium", "CN"),
  person("lin", "Lin Qingyao", "林青瑶", "Qingyu University", "CN"),
  person("osei", "Dela Osei", null, "Aldmere University", "GB"),
  person("quebrada", "Marisol Quebrada", null, "Universidad de Altaluz", "CL"),
  person("sorby", "Hanne Sørby", null, "Fjellheim University", "NO"),
  person("wendover", "Nell Wendover", null, "Harbourlight Science Museum", "GB"),
];

/** Somebody invented, by the name in their address. Throws for who is not there. */
export function personOf(name: string): DemonstrationPerson {
  const all = [...DEMONSTRATION_PEOPLE, ...DEMONSTRATION_APPLICANTS];
  const found = all.find(({ email }) => email === `${name}@demo.test`);
  if (found === undefined) throw new Error(`Nobody is called ${name}`);
  return found;
}

/** Writes the invented people with their accounts and roles. Returns their ids by e-mail address. */
export async function seedPeople(
  { tx, now, nextId }: SeedContext,
  institutions: Ids,
): Promise<Ids> {
  const people = [...DEMONSTRATION_PEOPLE, ...DEMONSTRATION_APPLICANTS];
  const ids = new Map(people.map(({ email }) => [email, nextId()]));
  const password = await hashPassword(DEMONSTRATION_PASSWORD);
  const since = { createdAt: daysBefore(now, 610), updatedAt: daysBefore(now, 610) };
  await tx.person.createMany({
    data: people.map(({ roles: _, ...profile }) => ({
      id: idOf(ids, profile.email),
      emailVerified: true,
      institutionId: institutions.get(profile.institution) ?? null,
      provenance: "DEMONSTRATION",
      ...profile,
      ...since,
    })),
  });
  await tx.account.createMany({
    data: [...ids.values()].map((userId) => ({
      id: nextId(),
      accountId: userId,
      providerId: "credential",
      ...{ userId, password, ...since },
    })),
  });
  await tx.roleGrant.createMany({
    data: people.flatMap(({ email, roles }) =>
      roles.map((role) => ({
        id: nextId(),
        personId: idOf(ids, email),
        ...{ role, grantedAt: since.createdAt },
      })),
    ),
  });
  return ids;
}

function person(
  address: string,
  name: string,
  nativeName: string | null,
  institution: string,
  country: string,
): DemonstrationPerson {
  return { email: `${address}@demo.test`, name, nativeName, institution, country, roles: [] };
}

function officer(
  address: string,
  name: string,
  nativeName: string | null,
  ...roles: Role[]
): DemonstrationPerson {
  const institution = "Demonstration programme office";
  return { ...person(address, name, nativeName, institution, "CN"), roles };
}

/** Somebody of the expert committee. */
function expert(
  address: string,
  [name, nativeName]: readonly [string, string | null],
  [institution, country]: readonly [string, string],
  role: Role,
): DemonstrationPerson {
  return { ...person(address, name, nativeName, institution, country), roles: [role] };
}
