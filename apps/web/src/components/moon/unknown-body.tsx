import styles from "./moon.module.css";

type Props = {
  /** Says that nothing is drawn, and why. */
  readonly label: string;
  /** The only thing known of its shape, such as "about 20 m"; null where not even that is. */
  readonly size: string | null;
  /** Why no shape is drawn; one or two short lines. */
  readonly notes: readonly string[];
  /** A line down to the label that hangs below. */
  readonly plumb?: boolean;
};

/** A dashed outline for a body of which nothing is back: no shape is invented. */
export const UnknownBody = ({ label, size, notes, plumb = false }: Props) => (
  <div className={styles.disc} role="img" aria-label={label}>
    <svg className={styles.overlay} viewBox="0 0 100 100" aria-hidden="true">
      <circle className={styles.gap} cx="50" cy="50" r="49.8" />
      {plumb ? <path className={styles.gap} d="M50 76V112" /> : null}
    </svg>
    <div className={styles.words} aria-hidden="true">
      {size === null ? null : (
        <>
          <span className={styles.size}>{size}</span>
          <svg className={styles.measure} viewBox="0 0 16 6">
            <path d="M.4 3h15.2M.4 .6v4.8M15.6 .6v4.8" />
          </svg>
        </>
      )}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </div>
  </div>
);
