import {
  ApplicationTalkDocument,
  type ApplicationTalkQuery,
  MarkMessagesReadDocument,
} from "@regolith/client";
import type { Channel } from "@regolith/domain";
import { api } from "../api/server.ts";

const PAGE_SIZE = 50;

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** A page of a talk, the newest when the address says no other; whoever opens it has read it. */
export async function loadTalk(
  id: string,
  channel: Channel,
  { before, after }: SearchParams,
): Promise<ApplicationTalkQuery["application"]> {
  const execute = await api();
  const page =
    typeof after === "string"
      ? { first: PAGE_SIZE, after }
      : { last: PAGE_SIZE, ...(typeof before === "string" && { before }) };
  const { application } = await execute(ApplicationTalkDocument, { id, channel, ...page });
  const talk = application?.talks.find((one) => one.channel === channel);
  if (application !== null && talk !== undefined && talk.unread > 0) {
    await execute(MarkMessagesReadDocument, {
      input: { applicationId: application.id, channel },
    });
  }
  return application;
}

type Page = NonNullable<ApplicationTalkQuery["application"]>["messages"]["pageInfo"];

/** Where the pages before and after are; null when there is none. */
export function talkLinks(path: string, page: Page) {
  const join = path.includes("?") ? "&" : "?";
  const link = (name: "before" | "after", cursor: string | null) =>
    cursor === null ? null : `${path}${join}${name}=${encodeURIComponent(cursor)}`;
  return {
    earlier: page.hasPreviousPage ? link("before", page.startCursor) : null,
    later: page.hasNextPage ? link("after", page.endCursor) : null,
  };
}

type Talk = NonNullable<ApplicationTalkQuery["application"]>;

/** What the form for the next message needs of a talk; null where the viewer writes nothing, or not on this page. */
export function writingIn({ talks, messages }: Talk, channel: Channel) {
  const talk = talks.find((one) => one.channel === channel);
  if (talk?.canWrite !== true || messages.pageInfo.hasNextPage) return null;
  return { talk, lastOwn: messages.nodes.findLast(({ isOwn }) => isOwn)?.id ?? null };
}
