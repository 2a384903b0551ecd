import type { ReactNode } from "react";
import { PageHead } from "../components/page-head/page-head.tsx";

type Props = {
  readonly title: string;
  readonly lead: string;
  /** Beside the text on wide screens, above it on narrow ones. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

/** A page to read: sections of text below one head. */
export const Article = ({ title, lead, beside, children }: Props) => (
  <div className="wrap">
    <PageHead title={title} lead={lead} />
    <div className="grid">
      <div className="span-8 stack-large">{children}</div>
      {beside === undefined ? null : <div className="span-4 sticky first-narrow">{beside}</div>}
    </div>
  </div>
);
