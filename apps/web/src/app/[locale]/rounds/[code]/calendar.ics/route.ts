import { RoundCalendarDocument } from "@regolith/client";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import { formatBeijing } from "../../../../../format/beijing-time.ts";
import { localText } from "../../../../../i18n/local-text.ts";
import { routing } from "../../../../../i18n/routing.ts";
import { writeCalendar } from "../../../../../rounds/calendar/icalendar.ts";
import { roundEvents } from "../../../../../rounds/calendar/round-events.ts";

type Params = { readonly params: Promise<{ readonly locale: string; readonly code: string }> };

/** `GET /en/rounds/2026-2/calendar.ics`: the dates of a round for the reader's own calendar. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { locale, code } = await params;
  const execute = await api();
  const { round, portal } = await execute(RoundCalendarDocument, { code });
  if (round === null || !hasLocale(routing.locales, locale)) {
    return new Response(null, { status: 404 });
  }
  const t = await getTranslations({ locale, namespace: "rounds.calendar" });
  const name = t("name", { name: localText(round.name, locale), code: round.code });
  const isCancelled = round.state === "CANCELLED";
  const events = roundEvents(round).map(({ kind, at, ...event }) => {
    const when = formatBeijing(at, locale, kind === "opens" ? "start" : "end");
    const summary = t(kind, { name });
    return {
      ...{ ...event, isCancelled, description: t("description", { when }) },
      summary: isCancelled ? t("cancelled", { summary }) : summary,
    };
  });
  const text = writeCalendar({ name, at: new Date(portal.now), events });
  return new Response(text, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="round-${round.code}.ics"`,
    },
  });
}
