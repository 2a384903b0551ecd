import { sectionsOf, type SectionKey } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";
import type { Rounds } from "../demonstration/rounds.ts";
import { personOf } from "../people.ts";
import type { AnswerSource } from "./answers.ts";
import type { SampleFinder } from "./find-samples.ts";
import { askFor, type SeededItem } from "./items.ts";
import { standingAnswers, type ApplicationSpec } from "./spec.ts";
import { tell, type Story } from "./story.ts";

/** Everything one invented application is made of, before it is written. */
export interface WholeApplication {
  readonly id: string;
  readonly personId: string;
  readonly number: string;
  readonly createdAt: Date;
  readonly spec: ApplicationSpec;
  readonly story: Story;
  readonly items: readonly SeededItem[];
  readonly source: AnswerSource;
  readonly roundId: string | null;
  /** The institution asked to endorse it. */
  readonly endorserId: string | null;
  /** Sections that were saved; the others have no answers yet. */
  readonly saved: readonly SectionKey[];
}

export interface Known {
  readonly people: Ids;
  readonly rounds: Rounds;
  readonly finder: SampleFinder;
  readonly institutions: Ids;
}

export function assemble(
  context: SeedContext,
  spec: ApplicationSpec,
  number: string,
  { people, rounds, finder, institutions }: Known,
): WholeApplication {
  const id = context.nextId();
  const story = tell(context, spec, people);
  const person = personOf(spec.applicant);
  const standing = standingAnswers(spec.applicant);
  // What waits for its institution was finished and signed, too.
  const submittedAt = story.status === "ENDORSEMENT" ? story.statusSince : story.submittedAt;
  const institutionId = institutions.get(person.institution) ?? null;
  const wasAsked = story.events.some(({ action }) => action === "ASK_ENDORSEMENT");
  return {
    ...{ id, number, spec, story },
    personId: idOf(people, person.email),
    createdAt: daysBefore(context.now, spec.createdDaysAgo),
    items: askFor(context, spec, { finder, people, story }),
    endorserId: wasAsked ? institutionId : null,
    source: {
      ...{ applicationId: id, spec, standing, person, institutionId, submittedAt },
      now: context.now,
    },
    roundId: spec.round === null ? null : rounds[spec.round],
    saved: sectionsOf(spec.type).filter((key) => !spec.unfinished.includes(key)),
  };
}
