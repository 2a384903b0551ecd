import { idOf, type Ids, type SeedContext } from "./context.ts";
import { MISSIONS, type MissionRecord } from "./data.ts";
import { inBoth } from "./text.ts";

const UG_PER_G = 1_000_000;

/** Writes the missions with their facts and payloads. Returns their ids by code. */
export async function seedMissions(context: SeedContext): Promise<Ids> {
  const { tx, nextId, sources } = context;
  const ids = new Map(MISSIONS.map(({ code }) => [code, nextId()]));
  await tx.mission.createMany({
    data: MISSIONS.map((mission, position) => ({
      id: idOf(ids, mission.code),
      position,
      ...missionColumns(mission),
    })),
  });
  for (const mission of MISSIONS) {
    const missionId = idOf(ids, mission.code);
    sources.add("missions", missionId, mission.sources);
    await seedFacts(context, missionId, mission);
    await seedPayloads(context, missionId, mission);
  }
  return ids;
}

function missionColumns(mission: MissionRecord) {
  const { code, status, latitudeDeg, longitudeDeg } = mission;
  return {
    ...{ code, status, latitudeDeg, longitudeDeg },
    ...inBoth("name", mission.name),
    ...inBoth("targetBody", mission.targetBody),
    ...inBoth("summary", mission.summary),
    ...inBoth("landingSite", mission.landingSite),
    ...inBoth("nextTarget", mission.nextTarget),
    launchedAt: instant(mission.launchedAt),
    returnedAt: instant(mission.returnedAt),
    returnedMassUg: gramsToUg(mission.returnedMassG),
    targetMassUg: gramsToUg(mission.targetMassG),
  };
}

async function seedFacts(
  { tx, nextId, sources }: SeedContext,
  missionId: string,
  { facts }: MissionRecord,
): Promise<void> {
  const rows = facts.map(({ key, label, value, sources: read }, position) => {
    const id = nextId();
    sources.add("missionFacts", id, read);
    return { id, missionId, position, key, ...inBoth("label", label), ...inBoth("value", value) };
  });
  await tx.missionFact.createMany({ data: rows });
}

async function seedPayloads(
  { tx, nextId, sources }: SeedContext,
  missionId: string,
  { payloads }: MissionRecord,
): Promise<void> {
  const rows = payloads.map(({ name, fullName, provider, sources: read }, position) => {
    const id = nextId();
    sources.add("missionPayloads", id, read);
    const words = { ...inBoth("fullName", fullName), ...inBoth("provider", provider) };
    return { id, missionId, position, name, ...words };
  });
  await tx.missionPayload.createMany({ data: rows });
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

function gramsToUg(grams: number | null): bigint | null {
  return grams === null ? null : BigInt(Math.round(grams * UG_PER_G));
}
