import {
  ApiFailure,
  MarkNotificationsReadDocument,
  NotificationPlaceDocument,
} from "@regolith/client";
import { api, viewer } from "../../../../api/server.ts";
import { signInHref } from "../../../../people/safe-next.ts";

interface Params {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
}

/** Leads to what a notification is about, and notes that it was read. Whoever is not signed in signs in first. */
export const GET = async (_: Request, { params }: Params): Promise<Response> => {
  const { locale, id } = await params;
  const list = `/${locale}/notifications`;
  if ((await viewer()) === null) {
    return seeOther(`/${locale}${signInHref(`${list}/${id}`)}`);
  }
  const execute = await api();
  try {
    const { node } = await execute(NotificationPlaceDocument, { id });
    if (node?.__typename !== "Notification") return seeOther(list);
    await execute(MarkNotificationsReadDocument, { input: { ids: [id] } });
    return seeOther(`/${locale}${node.path}`);
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    return seeOther(list);
  }
};

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
