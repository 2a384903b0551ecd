import {
  countLetterTemplateVersions,
  letterTemplateVersions,
  type LetterTemplateVersion as StoredVersion,
} from "@regolith/db";
import type { Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeNumber } from "../graphql/cursor.ts";
import type { Page } from "../graphql/page.ts";
import { LetterTemplateVersion } from "./template.types.ts";

const VERSIONS = "letter-template-versions";

/** One page of what the office saved for a letter, the newest first. */
export async function pageOfVersions(
  { db: { prisma } }: Context,
  { kind, type }: StoredVersion,
  page: Page,
): Promise<Connection<LetterTemplateVersion>> {
  const letter = { kind, type };
  const rows = await letterTemplateVersions(prisma, letter, {
    limit: page.size + 1,
    isBackward: page.isBackward,
    ...(page.cursor !== null && { after: decodeNumber(VERSIONS, page.cursor) }),
  });
  return toConnection({
    page,
    rows,
    toNode: (row) => new LetterTemplateVersion(row),
    list: VERSIONS,
    keysOf: ({ version }) => [version],
    totalCount: () => countLetterTemplateVersions(prisma, letter),
  });
}
