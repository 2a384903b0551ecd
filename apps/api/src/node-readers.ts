import { applicationNodes } from "./applications/nodes.ts";
import { attachmentNodes } from "./attachments/nodes.ts";
import { committeeNodes } from "./committee/nodes.ts";
import { catalogueNodes } from "./catalogue/nodes.ts";
import type { NodeReaders } from "./graphql/nodes.ts";
import { letterNodes } from "./letters/nodes.ts";
import { mailNodes } from "./mails/nodes.ts";
import { messageNodes } from "./messages/nodes.ts";
import { notificationNodes } from "./notifications/nodes.ts";
import { loadVisibleInstitution } from "./institutions/load-institution.ts";
import { panelNodes } from "./panels/nodes.ts";
import { loadOwnOrManaged } from "./people/to-person.ts";
import { roundNodes } from "./rounds/nodes.ts";
import { techniqueNodes } from "./techniques/nodes.ts";
import { viewNodes } from "./views/nodes.ts";

/** How every type of node is read. A new type with an id is added here. */
export const nodeReaders: NodeReaders = {
  ...catalogueNodes,
  ...applicationNodes,
  ...committeeNodes,
  ...letterNodes,
  ...techniqueNodes,
  ...roundNodes,
  ...messageNodes,
  ...mailNodes,
  ...notificationNodes,
  ...viewNodes,
  Institution: ({ id, context }) => loadVisibleInstitution(context, id),
  ...attachmentNodes,
  ...panelNodes,
  Person: ({ id, context }) => loadOwnOrManaged(context, id),
};
