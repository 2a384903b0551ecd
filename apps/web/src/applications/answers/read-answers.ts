import type { SectionAnswersFragment } from "@regolith/client";
import type { AnySectionForm, FieldForm, SectionKey } from "@regolith/domain";
import { institutionWords } from "../../institutions/institution-value.ts";
import { type Row, ROW_ID, type SectionWords, textIn, type Value } from "./words.ts";

/** The stored answers of one section as its page shows them: to what the form asks, and nothing else. */
export function readAnswers(
  application: SectionAnswersFragment,
  form: AnySectionForm,
): SectionWords {
  const { fields, rows } = allAnswers(application, form.key);
  return {
    fields: asked(form.fields, fields),
    rows: rows.map((row) => askedRow(form, row)),
  };
}

/** Of rows that say who they are, that too: it is sent back with them. */
function askedRow({ rows }: AnySectionForm, row: Row): Row {
  const answers = asked(rows?.fields ?? [], row);
  return rows?.hasIds === true ? { [ROW_ID]: textIn(row, ROW_ID), ...answers } : answers;
}

/** What the reader is not shown is not there, rather than unanswered. */
function asked(fields: readonly FieldForm[], answers: Row): Row {
  return Object.fromEntries(
    fields.flatMap(({ name }) => {
      const answer = answers[name];
      return answer === undefined ? [] : [[name, answer]];
    }),
  );
}

function allAnswers(application: SectionAnswersFragment, key: SectionKey): SectionWords {
  switch (key) {
    case "APPLICANT": {
      const { institution, institutionId, ...texts } = application.applicant;
      const listed = institutionWords({ name: institution, id: institutionId ?? "" });
      return single({ ...shown(texts), institution: listed });
    }
    case "TEAM":
      return {
        fields: { worksAlone: application.team.worksAlone },
        rows: application.team.members.map(readMember),
      };
    case "PROJECT":
      return single(application.project);
    case "EXHIBITION":
      return single(readExhibition(application.exhibition));
    case "SAMPLES":
      return { fields: {}, rows: application.items.map(readItem) };
    case "ANALYSIS":
      return { fields: {}, rows: application.analysis.steps.map(readStep) };
    case "VENUE":
      return single(application.venue ?? {});
    case "FACILITIES":
      return single(application.facilities);
    case "EXPERIENCE":
      return single(application.experience);
    case "SECURITY":
      return single(application.security ?? {});
    case "PERIOD":
      return single(readPeriod(application.period));
    case "SCHEDULE":
      return single(withDays(application.schedule));
    case "DATA":
      return single(application.dataPlan);
    case "UNDERTAKINGS": {
      const { signedAt: _, ...answers } = application.undertakings;
      return single(shown(answers));
    }
  }
}

function readExhibition(answers: SectionAnswersFragment["exhibition"]): Row {
  return answers === null ? {} : { ...answers, kind: answers.kind ?? "" };
}

function readPeriod(answers: SectionAnswersFragment["period"]): Row {
  if (answers === null) return {};
  const { expectedVisitors, ...rest } = answers;
  return { ...withDays(rest), expectedVisitors: writeFigure(expectedVisitors) };
}

interface Days {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

function withDays<Answers extends Days>({ startsOn, endsOn, ...texts }: Answers) {
  return { startsOn: startsOn ?? "", endsOn: endsOn ?? "", ...texts };
}

function single(answers: Row): SectionWords {
  return { fields: { ...answers }, rows: [] };
}

/** Whose account it is, and how far they joined, is no answer. */
function readMember({
  state: _state,
  isViewer: _isViewer,
  ...member
}: SectionAnswersFragment["team"]["members"][number]): Row {
  return shown(member);
}

/** What is not the reader's to see is not among the words. */
function shown(answers: Readonly<Record<string, Value | null>>): Row {
  const seen = Object.entries(answers).filter(
    (entry): entry is [string, Value] => entry[1] !== null,
  );
  return Object.fromEntries(seen);
}

function readItem(item: SectionAnswersFragment["items"][number]): Row {
  return {
    sampleCode: item.sample.code,
    minimumMg: writeFigure(item.minimumMg),
    optimumMg: writeFigure(item.optimumMg),
    reason: item.reason,
    acceptsEquivalent: item.acceptsEquivalent,
    equivalenceCriteria: item.equivalenceCriteria,
    equivalenceNote: item.equivalenceNote,
    preparation: item.preparation,
  };
}

function readStep(step: SectionAnswersFragment["analysis"]["steps"][number]): Row {
  const { sampleCode, techniqueCode, consumedMg, ...rest } = step;
  return {
    ...rest,
    sampleCode: sampleCode ?? "",
    techniqueCode: techniqueCode ?? "",
    consumedMg: writeFigure(consumedMg),
  };
}

function writeFigure(figure: number | null): string {
  return figure === null ? "" : String(figure);
}
