import type { Prisma } from "@regolith/db";
import { beijingDay, type Audience } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { closingDay, daysBefore, openingDay } from "../days.ts";
import type { Text } from "../text.ts";
import { inBoth } from "../text.ts";

export const ROUND_KEYS = [
  "DOMESTIC_CLOSED",
  "INTERNATIONAL_CLOSED",
  "ENDORSED",
  "OPEN",
  "UPCOMING",
] as const;
export type RoundKey = (typeof ROUND_KEYS)[number];
export type Rounds = Readonly<Record<RoundKey, string>>;

interface RoundPlan {
  /** Years after the year of the first start, and the round's place in that year. */
  readonly year: number;
  readonly place: number;
  readonly name: Text;
  readonly audience: Audience;
  /** Days before the first start; negative is after it. */
  readonly opens: number;
  readonly closes: number;
  readonly reviewsDue: number;
  readonly panel: number;
  readonly decisionDue: number;
  /** Where only those apply who said before that they would. */
  readonly noticeDue?: number;
  readonly missions: readonly string[];
  /** Whether an officer of the applicant's institution endorses first. */
  readonly asksEndorsement?: boolean;
}

const PREPARED_DAYS_BEFORE = 30;
/** At 9:00 of its day. */
const PANEL_MEETS_MS = 9 * 60 * 60 * 1000;

const BOTH_MOONS = ["chang-e-5", "chang-e-6"];

const PLANS: Readonly<Record<RoundKey, RoundPlan>> = {
  DOMESTIC_CLOSED: {
    ...{ year: -1, place: 2, audience: "DOMESTIC", missions: BOTH_MOONS },
    name: { en: "Domestic round", zh: "国内批次" },
    ...{ opens: 420, closes: 300, reviewsDue: 245, panel: 236, decisionDue: 180 },
  },
  INTERNATIONAL_CLOSED: {
    ...{ year: 0, place: 1, audience: "INTERNATIONAL", missions: BOTH_MOONS },
    name: { en: "International round", zh: "国际批次" },
    ...{ opens: 190, closes: 70, reviewsDue: -14, panel: -28, decisionDue: -50 },
  },
  ENDORSED: {
    ...{ year: 0, place: 3, audience: "BOTH", missions: BOTH_MOONS, asksEndorsement: true },
    name: { en: "Open round with endorsement", zh: "须单位确认的开放批次" },
    ...{ opens: 7, closes: -150, reviewsDue: -230, panel: -260, decisionDue: -330 },
  },
  OPEN: {
    ...{ year: 0, place: 2, audience: "BOTH", missions: BOTH_MOONS },
    name: { en: "Open international round", zh: "国际开放批次" },
    ...{ opens: 0, closes: -120, reviewsDue: -200, panel: -230, decisionDue: -300 },
  },
  UPCOMING: {
    ...{ year: 1, place: 1, audience: "INTERNATIONAL", missions: ["chang-e-6"] },
    name: { en: "International round for far-side material", zh: "月背样品国际批次" },
    ...{
      opens: -150,
      noticeDue: -210,
      closes: -270,
      reviewsDue: -350,
      panel: -380,
      decisionDue: -450,
    },
  },
};

/** Writes the invented rounds, dated from the first start. Returns their ids. */
export async function seedRounds(context: SeedContext, missions: Ids): Promise<Rounds> {
  const { tx, now, nextId } = context;
  const written = {} as Record<RoundKey, string>;
  for (const key of ROUND_KEYS) {
    const { name, missions: codes, ...plan } = PLANS[key];
    const { audience, asksEndorsement = false } = plan;
    const id = nextId();
    written[key] = id;
    await tx.round.create({
      data: {
        ...{ id, audience, asksEndorsement, code: codeOf(plan, now), ...inBoth("name", name) },
        ...datesOf(plan, now),
        provenance: "DEMONSTRATION",
        missions: { connect: codes.map((mission) => ({ id: idOf(missions, mission) })) },
      },
      select: { id: true },
    });
  }
  return written;
}

function datesOf(plan: Omit<RoundPlan, "name" | "missions">, now: Date) {
  const { opens, noticeDue, closes, reviewsDue, panel, decisionDue } = plan;
  const opensAt = openingDay(now, opens);
  const preparedAt = daysBefore(opensAt < now ? opensAt : now, PREPARED_DAYS_BEFORE);
  return {
    ...{ opensAt, createdAt: preparedAt, publishedAt: preparedAt },
    // Whoever waited for it then knows.
    openingToldAt: opensAt <= now ? opensAt : null,
    noticeDueAt: noticeDue === undefined ? null : closingDay(now, noticeDue),
    closesAt: closingDay(now, closes),
    reviewsDueAt: closingDay(now, reviewsDue),
    panelAt: new Date(openingDay(now, panel).getTime() + PANEL_MEETS_MS),
    decisionDueAt: closingDay(now, decisionDue),
  };
}

/** Fixes what a round offers. */
export async function offer(
  { tx }: SeedContext,
  roundId: string,
  sampleIds: Iterable<string>,
): Promise<void> {
  const data: Prisma.RoundSampleCreateManyInput[] = [...new Set(sampleIds)].map((sampleId) => ({
    roundId,
    sampleId,
  }));
  await tx.roundSample.createMany({ data });
}

function codeOf({ year, place }: Pick<RoundPlan, "year" | "place">, now: Date): string {
  return `${Number(beijingDay(now).slice(0, 4)) + year}-${place}`;
}
