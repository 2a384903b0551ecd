import type { Attachment as StoredAttachment } from "@regolith/db";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor, type CursorKeys } from "../graphql/cursor.ts";
import type { Page } from "../graphql/page.ts";
import { Attachment } from "./attachment.types.ts";

const LIST = "attachments";

/** One page of the files of an application, given all of them: there are never many. */
export function pageOfFiles(
  files: readonly StoredAttachment[],
  page: Page,
): Connection<Attachment> {
  const start = page.cursor === null ? null : placeOf(decodeCursor(LIST, page.cursor));
  const inOrder = page.isBackward ? files.toReversed() : files;
  const beyond = inOrder.filter((file) => {
    if (start === null) return true;
    const place = placeOf(keysOf(file));
    return page.isBackward ? place < start : place > start;
  });
  return toConnection({
    page,
    rows: beyond.slice(0, page.size + 1),
    toNode: (file) => new Attachment(file),
    list: LIST,
    keysOf,
    totalCount: () => Promise.resolve(files.length),
  });
}

function keysOf({ receivedAt, id }: StoredAttachment): CursorKeys {
  return [receivedAt?.toISOString() ?? "", id];
}

/** Instants and ids compare as texts. */
function placeOf([receivedAt, id]: CursorKeys): string {
  return `${String(receivedAt)} ${String(id)}`;
}
