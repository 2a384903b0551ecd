"use client";

import { planNotes } from "@regolith/domain";
import { planNoteMessage } from "@regolith/words";
import { useLocale } from "next-intl";
import { Notice } from "../../components/notice/notice.tsx";
import { flagIn, textIn } from "../answers/words.ts";
import { useSectionForm } from "./section-context.tsx";

/** What to know about a step while the plan is written: that it comes too late, or was done before. */
export function StepNotes({ index }: { readonly index: number }) {
  const locale = useLocale();
  const { words, techniques, measured } = useSectionForm();
  const steps = words.rows.map((row) => ({
    sample: textIn(row, "sampleCode") || null,
    techniqueCode: textIn(row, "techniqueCode") || null,
    technique: textIn(row, "technique"),
    destructive: flagIn(row, "destructive"),
  }));
  const list = techniques.map(({ imaging, ...technique }) => ({
    ...technique,
    isImaging: imaging,
  }));
  const methods = new Map(measured.map(({ code, measuredMethods }) => [code, measuredMethods]));
  return planNotes(steps, list, methods)
    .filter(({ step }) => step === index)
    .map((note) => (
      <Notice key={note.code} kind={note.code === "DESTROYED_BEFORE" ? "warn" : "info"} live>
        <p>{planNoteMessage(note, locale)}</p>
      </Notice>
    ));
}
