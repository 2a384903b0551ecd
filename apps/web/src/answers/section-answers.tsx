import type { SectionAnswersFragment } from "@regolith/client";
import type { SectionKey } from "@regolith/domain";
import { fieldName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { SampleNumber } from "../components/sample-number/sample-number.tsx";
import { AnswerValue } from "./answer-value.tsx";
import { type AnswerGroup, answerGroups, type AnswerRow } from "./section-rows.ts";

type Props = {
  readonly answers: SectionAnswersFragment;
  readonly section: SectionKey;
  /** A link beside an answer, such as the one to change it. */
  readonly action?: (row: AnswerRow) => ReactNode;
};

/** Everything answered in one section, label by label. */
export const SectionAnswers = ({ answers, section, action }: Props) => {
  const locale = useLocale();
  return (
    <div className="stack">
      {answerGroups(answers, section).map((group) => (
        <div key={group.key} className="stack-small">
          <GroupTitle group={group} section={section} />
          <FactList
            ruled
            facts={group.rows.map((row) => ({
              key: row.path.join("."),
              label: fieldName(row.path, locale),
              value: <AnswerValue row={row} />,
              ...(action && { action: action(row) }),
            }))}
          />
        </div>
      ))}
    </div>
  );
};

type TitleProps = { readonly group: AnswerGroup; readonly section: SectionKey };

const GroupTitle = ({ group, section }: TitleProps) => {
  const t = useTranslations("answers.row");
  if (group.position === null) return null;
  return (
    <h3 className="title-4">
      {group.sampleCode === null ? (
        t(section === "TEAM" ? "TEAM" : "ANALYSIS", { position: group.position })
      ) : (
        <SampleNumber code={group.sampleCode} />
      )}
    </h3>
  );
};
