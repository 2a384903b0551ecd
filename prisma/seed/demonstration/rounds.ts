import type { Prisma } from "@regolith/db";
import { beijingDay, type Audience } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { closingDay, openingDay } from "../days.ts";
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
  readonly decisionDue: number;
  readonly missions: readonly string[];
  /** Whether an officer of the applicant's institution endorses first. */
  readonly asksEndorsement?: boolean;
}

const BOTH_MOONS = ["chang-e-5", "chang-e-6"];

const PLANS: Readonly<Record<RoundKey, RoundPlan>> = {
  DOMESTIC_CLOSED: {
    ...{ year: -1, place: 2, audience: "DOMESTIC", missions: BOTH_MOONS },
    name: { en: "Domestic round", zh: "国内批次" },
    ...{ opens: 420, closes: 300, decisionDue: 180 },
  },
  INTERNATIONAL_CLOSED: {
    ...{ year: 0, place: 1, audience: "INTERNATIONAL", missions: BOTH_MOONS },
    name: { en: "International round", zh: "国际批次" },
    ...{ opens: 190, closes: 70, decisionDue: -50 },
  },
  ENDORSED: {
    ...{ year: 0, place: 3, audience: "BOTH", missions: BOTH_MOONS, asksEndorsement: true },
    name: { en: "Open round with endorsement", zh: "须单位确认的开放批次" },
    ...{ opens: 7, closes: -150, decisionDue: -330 },
  },
  OPEN: {
    ...{ year: 0, place: 2, audience: "BOTH", missions: BOTH_MOONS },
    name: { en: "Open international round", zh: "国际开放批次" },
    ...{ opens: 0, closes: -120, decisionDue: -300 },
  },
  UPCOMING: {
    ...{ year: 1, place: 1, audience: "INTERNATIONAL", missions: ["chang-e-6"] },
    name: { en: "International round for far-side material", zh: "月背样品国际批次" },
    ...{ opens: -150, closes: -270, decisionDue: -450 },
  },
};

/** Writes the invented rounds, dated from the first start. Returns their ids. */
export async function seedRounds(context: SeedContext, missions: Ids): Promise<Rounds> {
  const { tx, now, nextId } = context;
  const written = {} as Record<RoundKey, string>;
  for (const key of ROUND_KEYS) {
    const { opens, closes, decisionDue, name, missions: codes, ...plan } = PLANS[key];
    const { audience, asksEndorsement = false, ...code } = plan;
    const id = nextId();
    written[key] = id;
    await tx.round.create({
      data: {
        ...{ id, audience, asksEndorsement, code: codeOf(code, now), ...inBoth("name", name) },
        opensAt: openingDay(now, opens),
        closesAt: closingDay(now, closes),
        decisionDueAt: closingDay(now, decisionDue),
        provenance: "DEMONSTRATION",
        missions: { connect: codes.map((mission) => ({ id: idOf(missions, mission) })) },
      },
      select: { id: true },
    });
  }
  return written;
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
