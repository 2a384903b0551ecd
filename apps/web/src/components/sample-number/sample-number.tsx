import { numberSegments } from "./segments.ts";
import styles from "./sample-number.module.css";

type Props = {
  readonly code: string;
};

/**
 * A sample's number in spaced segments. The spaces are margins, so copying gives the number as it
 * is catalogued.
 */
export const SampleNumber = ({ code }: Props) => (
  <span className={styles.number} translate="no">
    {numberSegments(code).map(({ text }, index) => (
      <span key={index} className={styles.segment}>
        {text}
      </span>
    ))}
  </span>
);
