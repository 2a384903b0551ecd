import styles from "./information.module.css";

type Props = {
  /** Says what the example does. */
  readonly label: string;
  readonly code: string;
};

/** An example to copy; wider than the page, it scrolls by itself and can be reached by keyboard. */
export const CodeBlock = ({ label, code }: Props) => (
  <figure className={styles.example}>
    <figcaption className="small mid">{label}</figcaption>
    {/* A scrolling region must be reachable by keyboard. */}
    {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
    <pre className={styles.code} tabIndex={0} role="region" aria-label={label} translate="no">
      <code>{code}</code>
    </pre>
  </figure>
);
