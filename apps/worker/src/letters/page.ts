/** A mail's words in their order, with whole addresses. */
export interface Page {
  readonly subject: string;
  readonly banner: string | undefined;
  readonly paragraphs: readonly string[];
  readonly items: readonly { readonly text: string; readonly url: string }[];
  readonly link: Link | undefined;
  readonly portal: { readonly name: string; readonly url: string };
  readonly why: string;
  readonly settings: Link | undefined;
  readonly noReply: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** The page as plain text: every address stands on a line of its own. */
export function textOf({ banner, paragraphs, items, link, ...foot }: Page): string {
  const blocks = [
    ...(banner === undefined ? [] : [banner]),
    ...paragraphs,
    ...items.map(({ text, url }) => `* ${text}\n  ${url}`),
    ...(link === undefined ? [] : [linkLines(link)]),
    // Mail programs know this line as the beginning of a signature.
    `-- \n${footOf(foot)}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function footOf({
  portal,
  why,
  settings,
  noReply,
}: Pick<Page, "portal" | "why" | "settings" | "noReply">) {
  return [
    portal.name,
    portal.url,
    why,
    ...(settings === undefined ? [] : [linkLines(settings)]),
    noReply,
  ].join("\n");
}

function linkLines({ label, url }: Link): string {
  return `${label}:\n${url}`;
}
