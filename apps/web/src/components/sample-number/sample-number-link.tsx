import { Link } from "../../i18n/navigation.ts";
import { SampleNumber } from "./sample-number.tsx";

type Props = {
  readonly code: string;
};

/** A sample's number, leading to its page. */
export const SampleNumberLink = ({ code }: Props) => (
  <Link href={`/samples/${encodeURIComponent(code)}`}>
    <SampleNumber code={code} />
  </Link>
);
