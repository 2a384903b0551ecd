import styles from "./moon.module.css";

type Props = {
  /** Says that nothing is drawn, and why. */
  readonly label: string;
  /** The only thing known of its shape, such as "about 20 m"; null where not even that is. */
  readonly size: string | null;
  /** Where that is known from, and that no shape is drawn; one or two lines. */
  readonly notes: readonly string[];
};

/** A dashed outline for a body of which nothing is back: no shape is invented. */
export const UnknownBody = ({ label, size, notes }: Props) => (
  <div className={styles.disc} role="img" aria-label={label}>
    <svg className={styles.overlay} viewBox="0 0 100 100" aria-hidden="true">
      <circle className={styles.gap} cx="50" cy="50" r="49.8" />
      {size === null ? null : (
        <>
          <path className={styles.measure} d="M42 50h16M42 47.6v4.8M58 47.6v4.8" />
          <text className={styles.size} x="50" y="43">
            {size}
          </text>
        </>
      )}
      {notes.map((note, index) => (
        <text key={note} className={styles.note} x="50" y={(size === null ? 50 : 61) + 6.4 * index}>
          {note}
        </text>
      ))}
      <path className={styles.gap} d="M50 73V112" />
    </svg>
  </div>
);
