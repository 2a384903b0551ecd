import { Glyph } from "../glyph/glyph.tsx";
import button from "../button/button.module.css";
import styles from "./failure.module.css";

type Props = {
  readonly title: string;
  /** What failed and what was kept. */
  readonly body: string;
  /** A sentence with the number under which the fault was logged. */
  readonly reference: string | null;
  readonly retryLabel: string;
  readonly onRetry: () => void;
  readonly home: { readonly href: string; readonly label: string };
};

/** One plain account of a fault, with a way on. Takes its words as props: it also serves where no catalogue can be loaded. */
export const Failure = ({ title, body, reference, retryLabel, onRetry, home }: Props) => (
  <div className={`wrap ${styles.failure}`} role="alert">
    <p className={styles.sign}>
      <Glyph name="bad" />
    </p>
    <div className="stack">
      <h1>{title}</h1>
      <p>{body}</p>
      {reference === null ? null : <p className="small dim num">{reference}</p>}
      <p className="line">
        <button type="button" className={button.button} data-variant="filled" onClick={onRetry}>
          {retryLabel}
        </button>
        <a className="small" href={home.href}>
          {home.label}
        </a>
      </p>
    </div>
  </div>
);
