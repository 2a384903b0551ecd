import styles from "./information.module.css";

type Props = {
  /** Says what the example does. */
  readonly label: string;
  readonly code: string;
};

/** An example to copy; long lines wrap, so that nothing has to be moved sideways. */
export const CodeBlock = ({ label, code }: Props) => (
  <figure className={styles.example}>
    <figcaption className="small mid">{label}</figcaption>
    <pre className={styles.code} translate="no">
      <code>{code}</code>
    </pre>
  </figure>
);
