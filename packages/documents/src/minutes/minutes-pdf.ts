import type { MinutesCase, MinutesForReader, MinutesRank, Withheld } from "@regolith/domain";
import {
  declineReasonName,
  documentMoment,
  LANGUAGE_TAG,
  listed,
  minutesWords,
  type Locale,
  type MinutesWords,
} from "@regolith/words";
import { readAll } from "../files/read-all.ts";
import { drawMarks } from "../layout/page-marks.ts";
import { Paper } from "../layout/paper.ts";
import { Tag } from "../layout/tags.ts";
import { factsTable, writeTable } from "../layout/write-table.ts";
import { STYLES, writeHeading, writeParagraphs } from "../layout/write-text.ts";

/** Minutes on their way to paper, for one reader. */
export interface PrintedMinutes {
  readonly locale: Locale;
  readonly content: MinutesForReader;
  /** Null for a draft. */
  readonly signature: {
    readonly name: string;
    readonly at: Date;
    readonly sha256: string;
  } | null;
  readonly madeAt: Date;
}

interface Writing {
  readonly paper: Paper;
  readonly root: Tag;
  readonly words: MinutesWords;
  readonly minutes: PrintedMinutes;
}

/** The minutes of a meeting as one tagged PDF. */
export async function minutesPdf(minutes: PrintedMinutes): Promise<Uint8Array> {
  const { locale, content, signature, madeAt } = minutes;
  const words = minutesWords(locale);
  const title = words.title(content.round.code);
  const paper = await Paper.open({
    ...{ title, subject: title, language: LANGUAGE_TAG[locale] },
    createdAt: signature?.at ?? madeAt,
  });
  const root = Tag.document(paper);
  const writing = { paper, root, words, minutes };
  await writeHead(writing);
  await writeAttendance(writing);
  await writeCases(writing);
  await writeRanking(writing);
  await writeSignature(writing);
  root.end();
  markPages(writing, title);
  const bytes = readAll(paper.doc);
  paper.doc.end();
  return bytes;
}

async function section({ paper, root }: Writing, title: string): Promise<void> {
  await writeHeading(paper, root, "H2", title);
  paper.doc.outline.addItem(title);
  paper.rule(paper.y);
  paper.y += 4;
}

async function writeHead({ paper, root, words, minutes }: Writing): Promise<void> {
  const { content, signature, locale } = minutes;
  const { facts } = words;
  const { round, quorum } = content;
  await writeHeading(paper, root, "H1", words.title(round.code));
  const style = STYLES.strong;
  if (signature === null) await writeParagraphs(paper, root, words.draftNotice, { style });
  if (content.isDemonstration) {
    const notice = `${words.demonstration}. ${words.demonstrationNotice}`;
    await writeParagraphs(paper, root, notice, { style });
  }
  paper.y += 6;
  const moment = (at: string | null) => (at === null ? "" : documentMoment(new Date(at), locale));
  const known: (readonly [string, string])[] = [
    [facts.round, `${round.code} · ${locale === "en" ? round.nameEn : round.nameZh}`],
    [facts.when, moment(content.meetsAt)],
    [facts.place, content.place],
    [facts.begun, moment(content.begunAt)],
    [facts.closed, moment(content.closedAt)],
    [facts.presider, content.presider],
    [facts.quorum, words.quorumOf(quorum.members, quorum.needed)],
  ];
  await writeTable(paper, root, factsTable(known.filter(([, value]) => value !== "")));
}

async function writeAttendance(writing: Writing): Promise<void> {
  const { paper, root, words, minutes } = writing;
  const { content, locale } = minutes;
  await section(writing, words.attendance);
  const moment = (at: string) => documentMoment(new Date(at), locale);
  if (content.present.length > 0) {
    await writeTable(paper, root, {
      headed: true,
      columns: [
        { label: words.member, share: 0.34 },
        { label: words.from, share: 0.33 },
        { label: words.until, share: 0.33 },
      ],
      rows: content.present.map(({ name, from, until }) => [
        ...[name, moment(from), until === null ? words.toTheEnd : moment(until)],
      ]),
    });
  }
  const absent = content.absent.length === 0 ? words.nobodyAbsent : null;
  await writeParagraphs(paper, root, absent ?? words.absent(namesIn(content.absent, locale)));
}

async function writeCases(writing: Writing): Promise<void> {
  const { paper, root, words, minutes } = writing;
  await section(writing, words.agenda);
  const { cases } = minutes.content;
  if (cases.length === 0) await writeParagraphs(paper, root, words.noCases);
  for (const one of cases) await writeCase(writing, one);
}

async function writeCase(writing: Writing, one: MinutesCase | Withheld): Promise<void> {
  const { paper, root, words, minutes } = writing;
  if (!("number" in one)) {
    await writeHeading(paper, root, "H3", words.caseWithheld(one.place));
    await writeParagraphs(paper, root, words.withheld, { style: STYLES.note });
    return;
  }
  const { place, number, title, state, presider, recused, notes, motions, deferral } = one;
  await writeHeading(paper, root, "H3", words.case(place, number));
  await writeParagraphs(paper, root, title.trim() === "" ? words.untitled : title);
  const names = namesIn(recused, minutes.locale);
  await writeTable(
    paper,
    root,
    factsTable([
      [words.outcome, words.states[state]],
      ...(presider === null ? [] : [[words.casePresider, presider] as const]),
      [words.recused, recused.length === 0 ? words.nobodyRecused : words.recusedNames(names)],
    ]),
  );
  if (notes.trim() !== "") {
    await writeHeading(paper, root, "H4", words.notes);
    await writeParagraphs(paper, root, notes);
  }
  for (const [index, motion] of motions.entries()) await writeMotion(writing, motion, index + 1);
  if (deferral === "") return;
  await writeHeading(paper, root, "H4", words.deferral);
  await writeParagraphs(paper, root, deferral);
}

async function writeMotion(
  { paper, root, words, minutes }: Writing,
  motion: MinutesCase["motions"][number],
  n: number,
): Promise<void> {
  const { kind, result, isByPresider, against, abstained, present, needed } = motion;
  const tie = isByPresider ? ` (${words.byPresider})` : "";
  const facts: [string, string][] = [[words.kind, words.kinds[kind]]];
  if (motion.reasonCode !== null) {
    facts.push([words.reasonCode, declineReasonName(motion.reasonCode, minutes.locale)]);
  }
  facts.push([words.reasons, motion.reasons]);
  if (motion.isTogether === true) facts.push([words.procedure, words.together]);
  if (result !== null) {
    facts.push(
      [words.figures, words.figuresOf({ ayes: motion.for, against, abstained })],
      [words.result, `${words.results[result]}${tie}`],
    );
  }
  const { takenOutBy = null } = motion;
  if (takenOutBy !== null) facts.push([words.result, words.takenOut(takenOutBy)]);
  if (present !== null && needed !== null) {
    facts.push([words.present, words.presentOf({ present, needed })]);
  }
  await writeHeading(paper, root, "H4", words.motion(n));
  await writeTable(paper, root, factsTable(facts));
}

async function writeRanking(writing: Writing): Promise<void> {
  const { paper, root, words, minutes } = writing;
  await section(writing, words.ranking);
  const { ranking } = minutes.content;
  if (ranking.length === 0) {
    await writeParagraphs(paper, root, words.nobodyRanked);
    return;
  }
  await writeParagraphs(paper, root, words.rankingHint, { style: STYLES.note });
  await writeTable(paper, root, {
    headed: true,
    columns: [
      { label: words.rank, share: 0.1 },
      { label: words.application, share: 0.45 },
      { label: words.why, share: 0.45 },
    ],
    rows: ranking.map((one) => rankRow(one, words)),
  });
}

function rankRow(one: MinutesRank, words: MinutesWords): readonly string[] {
  const title = one.title.trim() === "" ? words.untitled : one.title;
  return [String(one.rank), `${one.number}\n${title}`, one.reason];
}

async function writeSignature(writing: Writing): Promise<void> {
  const { paper, root, words, minutes } = writing;
  const { signature, locale } = minutes;
  await section(writing, words.signature);
  if (signature === null) await writeParagraphs(paper, root, words.notSigned);
  else {
    const at = documentMoment(signature.at, locale);
    await writeParagraphs(paper, root, words.signedBy(signature.name, at));
    await writeParagraphs(paper, root, words.hash(signature.sha256), { style: STYLES.small });
  }
  await writeParagraphs(paper, root, words.shapes, { style: STYLES.note });
}

function markPages({ paper, words, minutes }: Writing, title: string): void {
  const marks = [
    minutes.signature === null ? words.draft : "",
    minutes.content.isDemonstration ? words.demonstration : "",
  ];
  const head = marks.filter((mark) => mark !== "").join("  ·  ");
  const { count } = paper.doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.doc.switchToPage(page);
    drawMarks(paper, { head, foot: `${title}  ·  ${words.page(page + 1, count)}` });
  }
}

function namesIn(names: readonly string[], locale: Locale): string {
  return listed(names, locale);
}
