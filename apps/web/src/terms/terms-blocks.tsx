import type { TermsPageQuery } from "@regolith/client";
import { FactList } from "../components/fact-list/fact-list.tsx";
import styles from "../information/information.module.css";

type Part = NonNullable<TermsPageQuery["terms"]>["text"]["parts"][number];

/** Paragraphs, each with the list that follows it. */
export function TermsBlocks({ blocks }: Pick<Part, "blocks">) {
  return (
    <div className="stack">
      {blocks.map(({ text, points, facts }) => (
        <div key={text} className="stack-small">
          <p>{text}</p>
          {points.length === 0 ? null : (
            <ul className={styles.points}>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {facts.length === 0 ? null : (
            <FactList
              ruled
              facts={facts.map((fact) => ({ key: fact.name, label: fact.name, value: fact.text }))}
            />
          )}
        </div>
      ))}
    </div>
  );
}
