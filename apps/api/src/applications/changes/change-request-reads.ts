import {
  changeRequestsOf,
  sampleCodes,
  wholeFilesNow,
  type ApplicationHead,
  type ChangeRequest as StoredRequest,
  type KeptChangeRequest,
} from "@regolith/db";
import { toConnection, type Connection } from "../../graphql/connection.ts";
import { decodeCursor } from "../../graphql/cursor.ts";
import type { Page } from "../../graphql/page.ts";
import type { Context } from "../../context.ts";
import { CHANGE_REQUESTS, wholeOf } from "../application-reads.ts";
import { capacityOf } from "../application-viewed.ts";
import { ChangeRequest } from "./change-request.types.ts";
import { differencesOf, fileDifferences } from "./difference.ts";
import type { FileDifference, SectionDifference } from "./difference.types.ts";

const LIST = "change-requests";

/** All requests for changes of an application the viewer was given, oldest first. */
export async function requestsOf(
  context: Context,
  applicationId: string,
): Promise<readonly KeptChangeRequest[]> {
  const requests = context.loaders.of(CHANGE_REQUESTS, async (ids: readonly string[]) => {
    const found = await changeRequestsOf(context.db.prisma, ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  return requests.load(applicationId);
}

/** One page of them; there are never many. */
export async function pageOfRequests(
  context: Context,
  head: ApplicationHead,
  page: Page,
): Promise<Connection<ChangeRequest>> {
  const all = await requestsOf(context, head.id);
  const start = page.cursor === null ? null : placeIn(all, page.cursor);
  const numbered = all.map((request, place) => ({ request, place }));
  const inOrder = page.isBackward ? numbered.toReversed() : numbered;
  const beyond = inOrder.filter(
    ({ place }) => start === null || (page.isBackward ? place < start : place > start),
  );
  return toConnection({
    page,
    rows: beyond.slice(0, page.size + 1),
    toNode: ({ request }) => new ChangeRequest(request, head),
    list: LIST,
    keysOf: ({ request }) => [request.id],
    totalCount: () => Promise.resolve(all.length),
  });
}

function placeIn(all: readonly StoredRequest[], cursor: string): number {
  const [id] = decodeCursor(LIST, cursor);
  return all.findIndex((request) => request.id === id);
}

/** What was changed, as far as the answers were kept: against what was sent, or else against what stands now. */
export async function readDifferences(
  context: Context,
  { request, head }: ChangeRequest,
): Promise<SectionDifference[]> {
  const kept = await keptOf(context, head, request);
  if (kept.kept.length === 0) return [];
  const after = kept.after ?? (await wholeOf(context, head.id)).answers;
  const steps = [...kept.before.ANALYSIS.steps, ...after.ANALYSIS.steps];
  const sampleIds = steps.flatMap(({ sampleId }) => sampleId ?? []);
  const codes = await sampleCodes(context.db.prisma, sampleIds);
  const { locale } = context;
  const reading = { type: head.type, capacity: capacityOf(context, head), locale, codes };
  return differencesOf({ ...kept, after }, reading);
}

/** The same of the attached files. */
export async function readFileDifferences(
  context: Context,
  { request, head }: ChangeRequest,
): Promise<FileDifference[]> {
  const { filesBefore, filesAfter } = await keptOf(context, head, request);
  if (filesBefore === null) return [];
  const after = filesAfter ?? (await wholeFilesNow(context.db.prisma, head.id));
  return fileDifferences(filesBefore, after);
}

async function keptOf(
  context: Context,
  head: ApplicationHead,
  { id }: StoredRequest,
): Promise<KeptChangeRequest> {
  const kept = (await requestsOf(context, head.id)).find((request) => request.id === id);
  if (kept === undefined) throw new Error(`Request ${id} went while it was read`);
  return kept;
}
