import type { NodeReaders } from "../graphql/nodes.ts";
import { fileOf } from "./attachment-reads.ts";
import { Attachment } from "./attachment.types.ts";

/** Files by id, for whom they exist. */
export const attachmentNodes: NodeReaders = {
  Attachment: async ({ id, context }) => {
    if (context.actor === null) return null;
    const file = await fileOf(context, id);
    return file && new Attachment(file);
  },
};
