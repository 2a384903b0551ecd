import type { LetterKind, LetterTemplate } from "@regolith/domain";

const OPENING = "Dear {applicant},";

const CLOSING = `If you have questions, please {contact}.

Yours sincerely,
The programme office
{date}`;

const COMMENTS = `# What the reviewers wrote

The reviewers remain anonymous. Their comments to you are given as they were written.

{comments}`;

const REASONS = `# Reasons

{reasons}`;

const LOAN: Readonly<Record<"RESEARCH" | "PUBLIC_WELFARE", string>> = {
  RESEARCH: `# What happens next

The material is reserved for you from this day on. It stays the property of the state and is lent for the work described in your application and for nothing else. The loan agreement follows; please do not arrange transport before it is signed by all.`,
  PUBLIC_WELFARE: `# What happens next

The material is reserved for you from this day on. It stays the property of the state and is lent for the exhibition or teaching described in your application and for nothing else. The loan agreement follows, with what is needed for transport, showcase and insurance; please do not announce an opening before it is signed by all.`,
};

const letter = (...parts: readonly string[]) => [OPENING, ...parts, CLOSING].join("\n\n");

const APPROVED = (loan: string): LetterTemplate => ({
  subject: "Application {number}: approved",
  body: letter(
    "we are glad to tell you that your application {number}, “{title}” ({round}), has been approved.",
    "# What is granted\n\n{samples}",
    "# Conditions\n\nThese conditions belong to the grant:\n\n{conditions}",
    REASONS,
    COMMENTS,
    loan,
  ),
});

/** The words of each letter that a new installation has in English. */
export const STANDARD_EN: Readonly<
  Record<"RESEARCH" | "PUBLIC_WELFARE", Readonly<Record<LetterKind, LetterTemplate>>>
> = { RESEARCH: wordsFor("RESEARCH"), PUBLIC_WELFARE: wordsFor("PUBLIC_WELFARE") };

function wordsFor(
  type: "RESEARCH" | "PUBLIC_WELFARE",
): Readonly<Record<LetterKind, LetterTemplate>> {
  return {
    APPROVED: APPROVED(LOAN[type]),
    DECLINED: {
      subject: "Application {number}: declined",
      body: letter(
        "thank you for your application {number}, “{title}” ({round}). After thorough consideration it has been declined. We know how much work is in it, and say below what led to this decision.",
        REASONS,
        "# The samples asked for\n\n{samples}",
        COMMENTS,
        "# Appeal\n\nYou may appeal once, as the responsible user, on the page of your application. Say there on what grounds the decision should be looked at again. The last moment to do so is {appealUntil}.",
        "# Applying again\n\nYou are welcome to apply again in a later round. On the page of this application you can begin a new one with all your answers.",
      ),
    },
    RESERVED: {
      subject: "Application {number}: on the reserve list",
      body: letter(
        "your application {number}, “{title}” ({round}), has been put on the reserve list. It was found worth supporting, but the material asked for is not free at present. Nothing is promised and nothing is reserved; as soon as material becomes free, the committee takes it up again, and you need not do anything.",
        "# How long this holds\n\nYour application stays on the reserve list until {reserveUntil}. If nothing has become free by then, the committee ends the waiting and tells you by letter. You are welcome to apply again in a later round at any time.",
        REASONS,
        "# The samples asked for\n\n{samples}",
        COMMENTS,
      ),
    },
    APPEAL_GRANTED: {
      subject: "Application {number}: your appeal was granted",
      body: letter(
        "you appealed against the decision about your application {number}, “{title}” ({round}). The appeal was granted: the application goes back into review and is decided anew. The earlier reviews are kept and considered.",
        "# Answer to your appeal\n\n{reasons}",
      ),
    },
    APPEAL_REFUSED: {
      subject: "Application {number}: your appeal was refused",
      body: letter(
        "you appealed against the decision about your application {number}, “{title}” ({round}). We have looked at it again with care. The appeal was refused, and the application stays declined. This decision is final.",
        "# Answer to your appeal\n\n{reasons}",
        "# Applying again\n\nYou are welcome to apply again in a later round. On the page of this application you can begin a new one with all your answers.",
      ),
    },
    LAPSED: {
      subject: "Application {number}: lapsed",
      body: letter(
        "the changes asked for in your application {number}, “{title}” ({round}), were not sent by the day they were due. The application has therefore lapsed and is not considered further.",
        "# Applying again\n\nYou are welcome to apply again in a later round. On the page of this application you can begin a new one with all your answers.",
      ),
    },
  };
}
