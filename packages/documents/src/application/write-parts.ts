import { applicationWords, documentMoment, fileSize, typeName } from "@regolith/words";
import { factsTable, writeTable } from "../layout/write-table.ts";
import { STYLES, writeHeading, writeParagraphs } from "../layout/write-text.ts";
import type { Writing } from "./writing.ts";

/** What the application is, how it stands, and what kind of document this is. */
export async function writeHead({ paper, root, application }: Writing): Promise<void> {
  const { locale, number, title, isDraft, isDemonstration } = application;
  const words = applicationWords(locale);
  const { facts } = words;
  await writeParagraphs(paper, root, words.title(number), { style: STYLES.note });
  await writeHeading(paper, root, "H1", title.trim() === "" ? words.untitled : title);
  if (isDraft) await writeParagraphs(paper, root, words.draftNotice, { style: STYLES.strong });
  if (isDemonstration) {
    const notice = `${words.demonstration}. ${words.demonstrationNotice}`;
    await writeParagraphs(paper, root, notice, { style: STYLES.strong });
  }
  const moment = (at: Date | null) => (at === null ? words.notYet : documentMoment(at, locale));
  paper.y += 6;
  await writeTable(
    paper,
    root,
    factsTable([
      [facts.number, number],
      [facts.type, typeName(application.type, locale)],
      [facts.status, application.status],
      [facts.round, application.round ?? words.noRound],
      [facts.person, application.person],
      [facts.submitted, moment(application.submittedAt)],
      [facts.decided, moment(application.decidedAt)],
      [facts.made, moment(application.madeAt)],
    ]),
  );
}

/** How it was decided, with the words that go with it and with each sample; nothing before. */
export async function writeDecision(writing: Writing): Promise<void> {
  const { paper, root, application } = writing;
  const { locale, decision, items } = application;
  const words = applicationWords(locale);
  if (decision === null) return;
  await writing.section(words.decision);
  const facts: [string, string][] = [
    [words.outcome, decision.outcome],
    [words.facts.decided, documentMoment(decision.at, locale)],
  ];
  if (decision.reason !== null) facts.push([words.reason, decision.reason]);
  await writeTable(paper, root, factsTable(facts));
  await writeParagraphs(paper, root, decision.note ?? "");
  for (const { sampleCode, decisionNote } of items) {
    if (decisionNote === null || decisionNote.trim() === "") continue;
    await writeHeading(paper, root, "H3", words.items.note(sampleCode));
    await writeParagraphs(paper, root, decisionNote);
  }
}

/** Everything that happened, oldest first; nothing for what is only being written. */
export async function writeHistory(writing: Writing): Promise<void> {
  const { paper, root, application } = writing;
  const { locale, history } = application;
  const words = applicationWords(locale);
  if (history.length === 0) return;
  await writing.section(words.history);
  await writeTable(paper, root, {
    headed: true,
    columns: [
      { label: words.events.when, share: 0.34 },
      { label: words.events.what, share: 0.24 },
      { label: words.events.by, share: 0.24 },
      { label: words.events.status, share: 0.18 },
    ],
    rows: history.map(({ at, what, by, status }) => [documentMoment(at, locale), what, by, status]),
  });
  for (const { at, what, note } of history) {
    if (note === null || note.trim() === "") continue;
    await writeHeading(paper, root, "H3", `${what}, ${documentMoment(at, locale)}`);
    await writeParagraphs(paper, root, note);
  }
}

/** Which files belong to it, each known by its hash. */
export async function writeFileList(writing: Writing): Promise<void> {
  const { paper, root, application } = writing;
  const { locale, attachments } = application;
  const words = applicationWords(locale);
  await writing.section(words.attachments);
  if (attachments.length === 0) {
    await writeParagraphs(paper, root, words.noAttachments, { style: STYLES.note });
    return;
  }
  await writeTable(paper, root, {
    headed: true,
    columns: [
      { label: words.files.number, share: 0.07 },
      { label: words.files.name, share: 0.25 },
      { label: words.files.kind, share: 0.16 },
      { label: words.files.size, share: 0.12 },
      { label: words.files.sha256, share: 0.4 },
    ],
    rows: attachments.map(({ name, kind, sizeBytes, sha256 }, index) => [
      ...[String(index + 1), name, kind, fileSize(sizeBytes, locale), sha256],
    ]),
  });
}

/** Where the document and the facts in it come from, with addresses in full. */
export async function writeOrigin(writing: Writing): Promise<void> {
  const { paper, root, application } = writing;
  const { locale, madeAt, address, items } = application;
  const words = applicationWords(locale);
  await writing.section(words.origin);
  const style = STYLES.small;
  await writeParagraphs(paper, root, words.originText(address, documentMoment(madeAt, locale)), {
    style,
  });
  if (items.length > 0) {
    const pages = items.map(({ sampleCode }) => application.sampleAddress(sampleCode));
    await writeParagraphs(paper, root, [words.samplePages, ...pages].join("\n"), { style });
  }
  await writeParagraphs(paper, root, words.shapes, { style: STYLES.note });
}
