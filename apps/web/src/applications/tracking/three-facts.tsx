import type { ApplicationHeadFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { ClockPast } from "../../clock/clock-past.tsx";
import { useClockWords } from "../../clock/use-clock-words.ts";
import { StatusClock } from "../../components/status-clock/status-clock.tsx";
import { formatBeijingDay } from "../../format/beijing-time.ts";

interface Props {
  readonly application: Pick<ApplicationHeadFragment, "clock" | "publicStatus">;
  /** The server's now, ISO 8601. */
  readonly now: string;
}

/** Who acts now, since when, and by when to expect an answer; then how long that usually takes. */
export function ThreeFacts({ application: { clock, publicStatus }, now }: Props) {
  const t = useTranslations("applications");
  const locale = useLocale();
  const words = useClockWords();
  const { expectation, actingNow } = clock;
  const isClosed = actingNow === "NOBODY";
  const withoutDate = () =>
    publicStatus === "APPROVED"
      ? { value: t("clock.agreement"), note: t("clock.agreementNote") }
      : { value: t(isClosed ? "clock.noDateClosed" : "clock.noDate") };
  return (
    <div className="stack-small">
      <StatusClock
        follows={isClosed ? "closed" : words.follows(expectation)}
        acting={{
          value: t(`acting.${actingNow}`),
          note: t(`clock.${noteOf(publicStatus, isClosed)}`),
        }}
        since={{
          value: formatBeijingDay(new Date(clock.since), locale),
          note: words.days(clock),
        }}
        expect={
          expectation === null
            ? withoutDate()
            : {
                value: formatBeijingDay(new Date(expectation.at), locale),
                note: words.expectation(expectation, now),
              }
        }
      />
      <ClockPast clock={clock} />
    </div>
  );
}

/** What the applicant has to know beside who acts now. */
function noteOf(publicStatus: Props["application"]["publicStatus"], isClosed: boolean) {
  if (publicStatus === "APPROVED") return "granted";
  if (publicStatus === "ACTION_NEEDED") return "youAreAsked";
  return isClosed ? "decided" : "nothingNeeded";
}
