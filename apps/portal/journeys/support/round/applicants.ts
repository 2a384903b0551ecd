import type { Asked } from "../answers.ts";
import type { RoundPlan } from "./plan.ts";

/** Somebody who applies in the round. */
export interface Applicant {
  /** First part of the demonstration address. */
  readonly name: string;
  readonly fullName: string;
  readonly institution: string;
  readonly country: string;
  readonly title: string;
  readonly asked: readonly Asked[];
}

/** Those who ask for the same powder, for more than there is. */
export const RIVALS = ["researcher2", "abernethy", "callum.strand", "ferrand", "sorby"] as const;
/** Is asked for changes. */
export const ASKED_FOR_CHANGES = "sorby";
/** Asks for a piece that is not fit to travel; an equivalent is. */
export const TAKES_EQUIVALENT = "benicio.arrayan";
/** Whose former advisor is a reviewer. */
export const ADVISED = "gu";
/** Wrote a paper with a reviewer. */
export const CO_AUTHOR = "lin";
/** Works where a reviewer does; asks for the one piece that somebody else asks for, too. */
export const COLLEAGUE = "osei";
/** Shows a piece to the public. */
export const MUSEUM = "he";
/** Whose wish cannot be met, and who appeals. */
export const NOT_SERVED = "cora.lindley";
/** Is declined at screening. */
export const TURNED_AWAY = "researcher";

/** A title that nobody has in another round. */
export const titleIn = ({ code }: Pick<RoundPlan, "code">, title: string) => `${title}, ${code}`;

/** Everybody but the museum, which fills in another form. */
export function researchers(plan: RoundPlan): Applicant[] {
  return whoAsks(plan).map((one) => ({ ...one, title: titleIn(plan, one.title) }));
}

function whoAsks({ offered }: RoundPlan): Applicant[] {
  const { wanted, wantedMg, plenty, damaged, single } = offered;
  const rival = [{ sampleCode: wanted, reason: WHY, mg: { ...wantedMg, consumed: 12.5 } }];
  const some = [{ sampleCode: plenty, reason: WHY, mg: { minimum: 10, optimum: 20, consumed: 4 } }];
  const one = [{ sampleCode: single, reason: WHY }];
  const likeIt = [{ sampleCode: damaged, reason: WHY, equivalentIn: ["LITHOLOGY"] as const }];
  const who = (name: string, fullName: string, institution: string, country: string) => ({
    ...{ name, fullName, institution, country },
  });
  return [
    ...[
      {
        ...who("researcher2", "Tomo Nakagiri", "Kestrel Bay Institute", "JP"),
        title: "Rims of weathered grains under the electron beam",
      },
      {
        ...who("abernethy", "Pia Abernethy", "Northfell Laboratory", "GB"),
        title: "Sulphur in agglutinate glass",
      },
      {
        ...who("callum.strand", "Callum Strand", "Northfell Laboratory", "GB"),
        title: "Pore space of lunar soil by tomography",
      },
      {
        ...who("ferrand", "Aurèle Ferrand", "Institut Vauclair", "FR"),
        title: "Helium released grain by grain",
      },
      {
        ...who(ASKED_FOR_CHANGES, "Hanne Sørby", "Fjellheim University", "NO"),
        title: "Thermal conductivity of soil in vacuum",
      },
    ].map((rest) => ({ ...rest, asked: rival })),
    {
      ...who(TAKES_EQUIVALENT, "Benicio Arrayán", "Universidad de Altaluz", "CL"),
      ...{ title: "Olivine zoning in a mare basalt", asked: likeIt },
    },
    {
      ...who(ADVISED, "Gu Heng", "Langshan Institute of Rock Physics", "CN"),
      ...{ title: "Strength of a single basalt clast", asked: one },
    },
    {
      ...who(CO_AUTHOR, "Lin Qingyao", "Qingyu University", "CN"),
      ...{ title: "Hydrogen in glass beads", asked: some },
    },
    {
      ...who(COLLEAGUE, "Dela Osei", "Volta Coast University", "GH"),
      ...{ title: "Magnetic record of a mare basalt", asked: one },
    },
    {
      ...who(NOT_SERVED, "Cora Lindley", "Harbourlight Science Museum", "GB"),
      ...{ title: "Colour standards from lunar soil", asked: some },
    },
    {
      ...who(TURNED_AWAY, "Iria Carvalho", "Aldmere University", "GB"),
      ...{ title: "A first look at lunar soil", asked: some },
    },
  ];
}

const WHY = "Its grain size and its published composition fit the question.";
