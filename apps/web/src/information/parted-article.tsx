import type { ReactNode } from "react";
import { Section } from "../components/section/section.tsx";
import { Article } from "./article.tsx";
import { Contents } from "./contents.tsx";

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly {
    /** Target of the link in the list of contents. */
    readonly id: string;
    readonly title: string;
    readonly content: ReactNode;
  }[];
};

/** A long page to read: its parts below one another, and links to them beside. */
export const PartedArticle = ({ title, lead, parts }: Props) => (
  <Article title={title} lead={lead} beside={<Contents parts={parts} />}>
    {parts.map(({ id, title: name, content }) => (
      <Section key={id} id={id} title={name}>
        <div className="stack">{content}</div>
      </Section>
    ))}
  </Article>
);
