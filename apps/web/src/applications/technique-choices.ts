import {
  type Client,
  type TechniqueChoiceFragment,
  TechniqueChoicesDocument,
} from "@regolith/client";

/** The whole of the office's list, page by page. */
export async function techniqueChoices(
  execute: Client,
): Promise<readonly TechniqueChoiceFragment[]> {
  const found: TechniqueChoiceFragment[] = [];
  let after: string | null = null;
  do {
    const { techniques }: Awaited<ReturnType<typeof page>> = await page(execute, after);
    found.push(...techniques.nodes);
    after = techniques.pageInfo.hasNextPage ? techniques.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function page(execute: Client, after: string | null) {
  return execute(TechniqueChoicesDocument, { after });
}
