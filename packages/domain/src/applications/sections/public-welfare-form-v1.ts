import { choice, field, line, LIMITS, long } from "./fields.ts";
import type { ApplicationForm } from "./form.ts";
import { EXHIBITION_KINDS } from "./public-welfare-answers.ts";
import { ITEM_FIELDS, SHARED_SECTIONS } from "./shared-sections.ts";

/**
 * The public-welfare application form, first version: exhibition, outreach and teaching. Samples are shown
 * as they are, so no preparation is asked, and nothing of laboratories; the days of the loan and what
 * guards the samples have sections of their own.
 */
export const publicWelfareFormV1 = {
  type: "PUBLIC_WELFARE",
  version: 1,
  sections: {
    ...SHARED_SECTIONS,
    EXHIBITION: {
      key: "EXHIBITION",
      fields: [
        line("title"),
        choice("kind", EXHIBITION_KINDS),
        long("summary", { maxLength: LIMITS.summary }),
        long("purpose"),
      ],
    },
    SAMPLES: { key: "SAMPLES", fields: [], rows: { max: LIMITS.items, fields: ITEM_FIELDS } },
    VENUE: {
      key: "VENUE",
      fields: [
        line("venue"),
        line("address"),
        long("showcase"),
        long("climate"),
        long("light"),
        long("handling"),
      ],
    },
    FACILITIES: {
      key: "FACILITIES",
      fields: [long("storage"), long("transport"), long("returnPlan")],
    },
    SECURITY: {
      key: "SECURITY",
      fields: [
        long("protection"),
        long("emergency"),
        line("insurer"),
        line("insuredSum"),
        long("insuranceCover"),
      ],
    },
    PERIOD: {
      key: "PERIOD",
      fields: [
        field("startsOn", "date"),
        field("endsOn", "date"),
        long("audience"),
        field("expectedVisitors", "count"),
        line("admission"),
        long("accompaniment", { required: false }),
      ],
    },
    SCHEDULE: {
      key: "SCHEDULE",
      fields: [
        long("milestones"),
        long("funding"),
        long("fundingRestrictions", { required: false }),
        long("exportControl"),
      ],
    },
    DATA: { key: "DATA", fields: [long("dataSharing"), long("publicationPlan")] },
  },
} as const satisfies ApplicationForm;
