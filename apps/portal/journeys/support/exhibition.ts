/** An invented exhibition that answers every section only public welfare has. */
export const exhibition = {
  exhibition: {
    title: "A grain of the Moon in the town hall",
    summary: "One clast from the Moon, seen by everybody who comes by.",
    purpose: "That the Moon is made of rocks one can look at, each with a history.",
  },
  venue: {
    venue: "Town hall, great vestibule",
    address: "1 Market Square, Aldmere, United Kingdom",
    showcase: "Double glass on a steel plinth, sealed with indium, two locks.",
    climate: "Dry nitrogen, 20 °C, below 5 % humidity, watched every minute.",
    light: "50 lux from cold lamps, eight hours a day.",
    handling: "By two keepers; the sealed holder is never opened.",
  },
  facilities: {
    storage: "In the strong room, in the sealed holder.",
    transport: "Hand carried by two keepers.",
    returnPlan: "Carried back within a week of closing.",
  },
  security: {
    protection: "Guards by day, cameras and a patrol by night.",
    emergency: "The holder goes to the strong room; the office is told within an hour.",
    insurer: "Harbour Mutual (demonstration)",
    insuredSum: "GBP 250,000",
    insuranceCover: "From door to door.",
  },
  audience: {
    audience: "Everybody in the county.",
    expectedVisitors: "12,000",
    admission: "Free",
    accompaniment: "A guided tour every hour.",
  },
  schedule: {
    milestones: "Installation in week 1, return in month 6.",
    funding: "The town's fund for culture.",
    exportControl: "None applies.",
  },
  data: {
    dataSharing: "Photographs by the town's own photographer.",
    publicationPlan: "Labels and a leaflet with the sample number.",
  },
} as const;
