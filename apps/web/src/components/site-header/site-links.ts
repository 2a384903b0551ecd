/** The main links of every page, in the order of the header and the menu. */
export const mainLinks = [
  { key: "missions", href: "/missions" },
  { key: "catalogue", href: "/samples" },
  { key: "rounds", href: "/rounds" },
  { key: "research", href: "/research" },
  { key: "data", href: "/data-and-api" },
] as const;
