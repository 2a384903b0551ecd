import type { ComponentProps, ReactNode } from "react";
import { PageHead } from "../components/page-head/page-head.tsx";
import { ClientMessages } from "../i18n/client-messages.tsx";
import { OfficeStrip } from "./office-strip.tsx";

interface Props
  extends
    ComponentProps<typeof PageHead>,
    Pick<ComponentProps<typeof ClientMessages>, "namespaces"> {
  readonly children: ReactNode;
}

/** The frame of a page of the office: what on it is invented, its head, and the words that its forms need. */
export const OfficePage = ({ namespaces = [], children, ...head }: Props) => (
  <ClientMessages namespaces={namespaces}>
    <OfficeStrip />
    <div className="wrap office">
      <PageHead {...head} />
      {children}
    </div>
  </ClientMessages>
);
