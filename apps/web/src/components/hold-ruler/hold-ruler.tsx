import { useTranslations } from "next-intl";
import { type Hold, layRuler, todayPercent } from "./ruler.ts";
import styles from "./hold-ruler.module.css";

type Props = {
  /** In order; at most the last is `left`. */
  readonly holds: readonly Hold[];
  /** The first day, as written above the left end. */
  readonly start: string;
  /** The day an answer is due, above the right end. */
  readonly end?: string;
  /** False once the matter is closed: no line for today. */
  readonly running?: boolean;
};

/** Who had the application and for how long, along one ruler; pauses are hatched. */
export const HoldRuler = ({ holds, start, end, running = true }: Props) => {
  const t = useTranslations("components.ruler");
  const drawn = layRuler(holds);
  const today = todayPercent(drawn);
  const text = holds.map(({ holder, days }) => t("hold", { holder: t(holder), days }));
  return (
    <div className={styles.ruler} role="img" aria-label={text.join(t("separator"))}>
      <span className={styles.above} style={{ left: 0 }}>
        {start}
      </span>
      <div className={styles.bars}>
        {drawn.map(({ holder, days, width }, index) => (
          <span
            key={index}
            className={styles.hold}
            data-holder={holder}
            style={{ width: `${width.toFixed(2)}%` }}
          >
            {width > 14 ? <span className={styles.wide}>{t(holder)}&nbsp;</span> : null}
            {width > 4 ? (
              <span className={width > 10 ? undefined : styles.wide}>{t("days", { days })}</span>
            ) : null}
          </span>
        ))}
      </div>
      {running && today > 12 ? (
        <>
          <span className={styles.now} style={{ left: `${today.toFixed(2)}%` }} />
          {/* At the very end the word would reach over the edge of a narrow page. */}
          <span
            className={`${styles.above} ${today > 88 ? "" : styles.today}`}
            style={today > 88 ? { right: 0 } : { left: `${today.toFixed(2)}%` }}
          >
            {t("today")}
          </span>
        </>
      ) : null}
      {end === undefined || today > 88 ? null : (
        <span className={`${styles.above} ${styles.wide}`} style={{ right: 0 }}>
          {end}
        </span>
      )}
      {drawn.map(({ note, left }, index) =>
        note === undefined ? null : (
          <span
            key={index}
            className={`${styles.below} ${styles.wide}`}
            style={left > 70 ? { right: 0 } : { left: `${left.toFixed(2)}%` }}
          >
            {note}
          </span>
        ),
      )}
    </div>
  );
};
