import type { SampleFilter } from "@regolith/client";
import { SAMPLE_FORMS, USE_CATEGORIES } from "@regolith/domain";
import { FILTER_TEXT_MAX } from "../../components/filter-form/filter-form.tsx";
import { type SearchParams, single } from "../../office/work-list-query.ts";

/** What of a round's samples is shown, as in the page's address. */
export interface RoundSampleFilter {
  readonly text: string;
  readonly mission: string;
  readonly form: string;
  readonly use: string;
}

export function readSampleFilter(params: SearchParams): RoundSampleFilter {
  return {
    text: single(params.text).slice(0, FILTER_TEXT_MAX),
    mission: single(params.mission),
    form: single(params.form),
    use: single(params.use),
  };
}

/** The same as the API takes it; what is no known value restricts nothing. */
export function toSampleFilter(round: string, filter: RoundSampleFilter): SampleFilter {
  const form = SAMPLE_FORMS.find((known) => known === filter.form);
  const use = USE_CATEGORIES.find((known) => known === filter.use);
  return {
    round,
    ...(filter.text !== "" && { text: filter.text }),
    ...(filter.mission !== "" && { mission: [filter.mission] }),
    ...(form !== undefined && { form: [form] }),
    ...(use !== undefined && { useCategory: [use] }),
  };
}
