import { Link } from "../../i18n/navigation.ts";
import { SampleNumber } from "./sample-number.tsx";
import styles from "./sample-number.module.css";

type Props = {
  readonly code: string;
};

/** A sample's number, leading to its page; one line below all of it, across the gaps. */
export const SampleNumberLink = ({ code }: Props) => (
  <Link className={styles.link} href={`/samples/${encodeURIComponent(code)}`}>
    <SampleNumber code={code} />
  </Link>
);
