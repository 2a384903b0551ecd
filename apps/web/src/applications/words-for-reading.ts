import type { ApplicationAnswersQuery } from "@regolith/client";
import { sectionForm } from "@regolith/domain";
import { readAnswers } from "./answers/read-answers.ts";
import type { SectionWords } from "./answers/words.ts";

type Application = NonNullable<ApplicationAnswersQuery["application"]>;

/** The answers of a section. Whole units say so, because then no masses were asked for. */
export function wordsForReading(
  application: Application,
  key: Application["sections"][number]["key"],
): SectionWords {
  const words = readAnswers(application, sectionForm(application.type, key));
  if (key !== "SAMPLES") return words;
  const rows = words.rows.map((row, index) => ({
    ...row,
    isWhole: application.items[index]?.sample.requestMode === "WHOLE_UNIT",
  }));
  return { ...words, rows };
}
