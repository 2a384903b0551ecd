"use server";

import { ApiFailure, ApplicationSectionPageDocument } from "@regolith/client";
import { type AnySectionForm, APPLICATION_TYPES, sectionForm, sectionsOf } from "@regolith/domain";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../api/server.ts";
import { textOf } from "../../forms/form-state.ts";
import { redirect } from "../../i18n/navigation.ts";
import { institutionIn } from "../../institutions/institution-value.ts";
import { merge } from "../answers/differences.ts";
import { readAnswers } from "../answers/read-answers.ts";
import { readChoice } from "../answers/read-choice.ts";
import { readForm } from "../answers/read-form.ts";
import { applyIntent, needsTechniques } from "../answers/row-intent.ts";
import { saveSection } from "../answers/save-section.ts";
import type { SectionWords } from "../answers/words.ts";
import { techniqueChoices } from "../technique-choices.ts";
import type { SentSection } from "./sent-section.ts";

/** Saves a section sent as a plain form: on to the next one, or back to this one for a button of a row. */
export async function saveForm(before: SentSection, form: FormData): Promise<SentSection> {
  const asked = askedIn(form);
  if (asked === null) return before;
  const locale = await getLocale();
  const id = textOf(form, "applicationId");
  const intent = textOf(form, "intent");
  const typed = readForm(form, asked);
  const back: SentSection = { ...before, round: before.round + 1, words: typed, theirs: null };
  try {
    const words = await intended(typed, asked, form);
    const expectedVersion = Number(textOf(form, "expectedVersion"));
    const outcome = await saveSection(await api(), {
      id,
      form: asked,
      words,
      locale,
      expectedVersion,
    });
    if (outcome.kind === "stale") {
      const theirs = { words: outcome.theirs, version: outcome.version };
      return { ...back, problems: [], theirs, isSignedOut: false };
    }
    if (outcome.kind === "refused") {
      return { ...back, problems: outcome.problems, isSignedOut: false };
    }
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    const isSignedOut = failure.code === "UNAUTHENTICATED";
    const t = await getTranslations("form.section");
    const problems = isSignedOut ? [] : [{ field: "", message: t("notAllSaved") }];
    return { ...back, problems, isSignedOut };
  }
  // Without scripts, the directory is searched on a page of its own.
  if (intent === "institution") {
    const { name } = institutionIn(typed.fields, "institution");
    const query = { text: name };
    return redirect({ href: { pathname: `/applications/${id}/institution`, query }, locale });
  }
  const here = `/applications/${id}/${asked.key.toLowerCase()}`;
  const isRowButton = intent !== "" && intent !== "resolve";
  return redirect({ href: isRowButton ? here : nextOf(form, id), locale });
}

/** What the section that was sent asks; null when it names none. */
function askedIn(form: FormData): AnySectionForm | null {
  const type = APPLICATION_TYPES.find((known) => known === form.get("type"));
  const key = type && sectionsOf(type).find((known) => known === form.get("section"));
  return type !== undefined && key !== undefined ? sectionForm(type, key) : null;
}

/** What is to be saved: what was typed, with what the pressed button does to it. */
async function intended(
  typed: SectionWords,
  asked: AnySectionForm,
  form: FormData,
): Promise<SectionWords> {
  const intent = textOf(form, "intent");
  const execute = await api();
  if (intent !== "resolve") {
    const techniques = needsTechniques(intent) ? await techniqueChoices(execute) : [];
    const known = { techniques, locale: await getLocale() };
    return applyIntent(typed, asked, { intent, code: textOf(form, "addCode"), known });
  }
  const { application } = await execute(ApplicationSectionPageDocument, {
    id: textOf(form, "applicationId"),
  });
  if (application === null) return typed;
  const theirs = readAnswers(application, asked);
  return merge({ mine: typed, theirs, base: theirs }, readChoice(form));
}

/** Only pages of this application are gone on to. */
function nextOf(form: FormData, id: string): string {
  const next = textOf(form, "nextHref");
  return next.startsWith(`/applications/${id}/`) ? next : `/applications/${id}`;
}
