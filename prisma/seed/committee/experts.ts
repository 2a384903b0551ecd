import type { TieKind } from "@regolith/domain";

/** What somebody of the invented committee keeps under their ties. */
export interface SeededExpert {
  readonly address: string;
  readonly keywords: readonly string[];
  readonly papers: readonly {
    readonly title: string;
    /** Years before the first start. */
    readonly yearsAgo: number;
    readonly coAuthors: readonly string[];
  }[];
  readonly ties: readonly {
    readonly kind: TieKind;
    readonly name: string;
    readonly institution: string;
    readonly note: string;
  }[];
}

/** Ties to invented applicants, so that some applications are closed to some of the committee. */
export const EXPERTS: readonly SeededExpert[] = [
  {
    address: "reviewer",
    keywords: ["hydrogen", "water", "glass", "helium", "solar wind", "氢", "玻璃"],
    papers: [
      {
        title: "DEMONSTRATION: hydrogen in glass beads of an invented crater",
        yearsAgo: 1,
        coAuthors: ["Lin Qingyao (林青瑶)", "D. Farrow"],
      },
      {
        title: "DEMONSTRATION: an old note on bubbles",
        yearsAgo: 9,
        coAuthors: ["Iria Carvalho"],
      },
    ],
    ties: [],
  },
  {
    address: "reviewer2",
    keywords: ["斜长岩", "玄武岩", "硫", "basalt", "plagioclase", "strontium", "norite"],
    papers: [],
    ties: [
      {
        ...{ kind: "ADVISOR", name: "Gu Heng", institution: "Langshan Institute of Rock Physics" },
        note: "DEMONSTRATION: supervised his doctoral thesis",
      },
      {
        ...{ kind: "COMPETITOR", name: "Aurèle Ferrand", institution: "Institut Vauclair" },
        note: "DEMONSTRATION: both work on the origin of the same basalts",
      },
    ],
  },
  {
    address: "reviewer3",
    keywords: ["pore space", "grain", "conductivity", "soil", "exhibition", "olivine", "展览"],
    papers: [],
    ties: [
      {
        ...{ kind: "COMPETITOR", name: "Marisol Quebrada", institution: "" },
        note: "DEMONSTRATION: both build the same instrument",
      },
    ],
  },
  {
    address: "chair",
    keywords: [],
    papers: [],
    ties: [
      {
        ...{ kind: "OTHER", name: "Nell Wendover", institution: "Harbourlight Science Museum" },
        note: "DEMONSTRATION: members of one project board",
      },
    ],
  },
];

/** Words of invented reviews, in turn. */
export const REVIEW_NOTES: readonly { readonly applicant: string; readonly committee: string }[] = [
  {
    applicant: "The question is well put. Please say how the blanks are measured.",
    committee: "DEMONSTRATION: careful work; a little less mass would do.",
  },
  {
    applicant: "Convincing, and the plan leaves material for others.",
    committee: "DEMONSTRATION: no reservations.",
  },
  {
    applicant: "The method should be shown on a meteorite first.",
    committee: "DEMONSTRATION: the team is good, the method is young.",
  },
];
