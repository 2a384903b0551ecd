import { sectionsOf } from "@regolith/domain";
import { applicationWords, figure, sectionName } from "@regolith/words";
import { ugToMg, type SectionKey } from "@regolith/domain";
import { factsTable, writeTable } from "../layout/write-table.ts";
import { languageOfText } from "../layout/language.ts";
import { STYLES, writeHeading, writeParagraphs } from "../layout/write-text.ts";
import { readSection, type ReadAnswer } from "./read-answers.ts";
import type { Writing } from "./writing.ts";

/** Answers up to so many characters stand in a table beside their labels. */
const SHORT = 300;

/** Every section of the form with every answer. */
export async function writeSections(writing: Writing): Promise<void> {
  for (const [index, key] of sectionsOf(writing.application.type).entries()) {
    await writing.section(`${String(index + 1)}. ${sectionName(key, writing.application.locale)}`);
    await writeSection(writing, key);
  }
}

async function writeSection(writing: Writing, key: SectionKey): Promise<void> {
  const { paper, root, application } = writing;
  const section = readSection(application, key);
  if (key === "SAMPLES") await writeItems(writing);
  if (key === "ANALYSIS") await writeSteps(writing);
  await writeAnswers(writing, section.answers, "H3");
  if (section.rows?.length === 0 && !application.answers.TEAM.worksAlone) {
    await writeParagraphs(paper, root, applicationWords(application.locale).nothingListed, {
      style: STYLES.note,
    });
  }
  for (const { title, answers } of section.rows ?? []) {
    await writeHeading(paper, root, "H3", title);
    await writeAnswers(writing, answers, "H4");
  }
}

/** Short answers side by side with their labels, long ones under theirs. */
async function writeAnswers(
  { paper, root, application: { locale } }: Writing,
  answers: readonly ReadAnswer[],
  level: "H3" | "H4",
): Promise<void> {
  const { notAnswered } = applicationWords(locale);
  let facts: [string, string][] = [];
  const writeFacts = async () => {
    if (facts.length > 0) await writeTable(paper, root, factsTable(facts));
    facts = [];
  };
  for (const { label, text, isLong } of answers) {
    if (!isLong && text.length <= SHORT) {
      facts.push([label, text === "" ? notAnswered : text]);
      continue;
    }
    await writeFacts();
    await writeHeading(paper, root, level, label);
    if (text.trim() === "") await writeParagraphs(paper, root, notAnswered, { style: STYLES.note });
    else await writeParagraphs(paper, root, text, { lang: languageOfText(text, locale) });
  }
  await writeFacts();
}

async function writeItems({ paper, root, application }: Writing): Promise<void> {
  const { locale, answers, items } = application;
  const { items: words } = applicationWords(locale);
  if (answers.SAMPLES.items.length === 0) return;
  const mg = (ug: bigint | null) => (ug === null ? "" : figure(ugToMg(ug), locale));
  await writeTable(paper, root, {
    headed: true,
    columns: [
      { label: words.sample, share: 0.34 },
      { label: words.minimum, share: 0.16, numeric: true },
      { label: words.optimum, share: 0.16, numeric: true },
      { label: words.state, share: 0.18 },
      { label: words.granted, share: 0.16, numeric: true },
    ],
    rows: answers.SAMPLES.items.map((item, index) => {
      const isWhole = item.requestMode === "WHOLE_UNIT";
      const asked = isWhole
        ? [words.whole, mg(item.unitMassUg)]
        : [mg(item.minimumUg), mg(item.optimumUg)];
      const found = items[index];
      return [item.sampleCode, ...asked, found?.state ?? "", mg(found?.grantedUg ?? null)];
    }),
  });
}

async function writeSteps({ paper, root, application }: Writing): Promise<void> {
  const { locale, answers, stepSamples } = application;
  const { steps: words, yes, no } = applicationWords(locale);
  const { steps } = answers.ANALYSIS;
  if (steps.length === 0) return;
  await writeTable(paper, root, {
    headed: true,
    columns: [
      { label: words.step, share: 0.1 },
      { label: words.technique, share: 0.32 },
      { label: words.sample, share: 0.28 },
      { label: words.destructive, share: 0.14 },
      { label: words.consumed, share: 0.16, numeric: true },
    ],
    rows: steps.map((step, index) => [
      figure(index + 1, locale),
      step.technique,
      stepSamples[index] ?? "",
      step.destructive ? yes : no,
      step.consumedUg === null ? "" : figure(ugToMg(step.consumedUg), locale),
    ]),
  });
}
