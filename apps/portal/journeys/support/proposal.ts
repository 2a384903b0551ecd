/** A complete, believable application, without its samples: what a researcher fills in. */
export const proposal = {
  project: {
    title: "Cooling history of a low-titanium mare basalt",
    summary: "We read how fast a lava flow on the Moon cooled from the zoning of its pyroxene.",
    background: "Zoned pigeonite records the cooling of the youngest dated mare basalts.",
    objectives: "Measure zoning profiles and test a single-flow hypothesis against two flows.",
    novelty: "No cooling rate has been derived for a dated clast of this unit.",
  },
  facilities: {
    laboratories: "Electron microprobe and secondary ion mass spectrometer, both on site.",
    storage: "Nitrogen glove box, oxygen and water below 1 ppm, logged every minute.",
    security: "Locked laboratory with named key holders and a two-person rule.",
    transport: "Hand-carried in a sealed vial by the responsible user.",
    returnPlan: "All remaining material goes back within one month after the last session.",
  },
  experience: {
    papers: "Three papers on zoning in pyroxene of lunar meteorites.",
    earlierLoans: "None.",
    methodTests: "The profile method was tested on a shergottite and on a terrestrial basalt.",
  },
  schedule: {
    milestones: "Mounting in month 1, profiles in months 2 to 5, modelling until month 9.",
    funding: "University funds, secured until 2028.",
    fundingRestrictions: "None.",
    exportControl: "No instrument in the plan is subject to export control.",
  },
  dataPlan: {
    dataSharing: "All profiles are published with the paper under an open licence.",
    repository: "EarthChem",
    publicationPlan: "One paper within twelve months of the end of the loan.",
  },
  undertakings: {
    keepsLoanRules: true,
    returnsMaterial: true,
    reportsResults: true,
    acknowledgesOffice: true,
    declaresTruth: true,
  },
  whyClast: "Its published age makes it the only dated clast at this end of the range.",
  whyPowder: "The powder of the same site gives the composition of the surrounding soil.",
} as const;

/** The real clast of the journeys, lent whole. */
export const clast = "CE5C0000YJYX048";
/** The real powder of the journeys, asked for by mass. */
export const powder = "CE5Z0107YJ";
