import { useLocale } from "next-intl";
import { formatBeijing, formatBeijingDay, type Midnight } from "../../format/beijing-time.ts";
import { OwnTime } from "./own-time.tsx";

type Props = {
  /** An instant, ISO 8601 with offset. */
  readonly instant: string;
  /** How midnight is written; deadlines end a day (24:00), openings start one (00:00). */
  readonly midnight?: Midnight;
  /** Only the day, as for dates on which the hour means nothing. */
  readonly dayOnly?: boolean;
  /** Adds a line with the reader's own time, once the browser knows it. */
  readonly withOwnTime?: boolean;
};

/** An instant as Beijing's clocks show it; never an abbreviation of a time zone. */
export const DateTimeBeijing = ({
  instant,
  midnight = "end",
  dayOnly = false,
  withOwnTime = false,
}: Props) => {
  const locale = useLocale();
  const write = dayOnly ? formatBeijingDay : formatBeijing;
  return (
    <>
      <time className="num" dateTime={instant}>
        {write(new Date(instant), locale, midnight)}
      </time>
      {withOwnTime ? <OwnTime instant={instant} /> : null}
    </>
  );
};
