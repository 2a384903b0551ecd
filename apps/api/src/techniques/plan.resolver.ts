import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { measuredMethods } from "@regolith/db";
import { planNotes } from "@regolith/domain";
import { planNoteMessage } from "@regolith/words";
import { wholeOf } from "../applications/application-reads.ts";
import { AnalysisSection, AnalysisStep } from "../applications/section-rows.types.ts";
import type { Context } from "../context.ts";
import { PlanNote } from "./plan.types.ts";
import { allTechniques, techniqueByCode } from "./technique-reads.ts";
import { Technique } from "./technique.types.ts";

/** What the office's list and known measurements say of an analysis plan. */
@Resolver(() => AnalysisSection)
export class PlanResolver {
  @FieldResolver(() => [PlanNote], {
    description:
      "What to know about the plan: its order, and what was measured before. Nothing here keeps it from being submitted.",
  })
  async notes(
    @Root() { applicationId }: AnalysisSection,
    @Ctx() context: Context,
  ): Promise<PlanNote[]> {
    const { steps } = await wholeOf(context, applicationId);
    const sampleIds = steps.flatMap(({ sampleId }) => sampleId ?? []);
    const measured = await methodsOf(context, sampleIds);
    const placed = steps.map(({ sampleId, ...step }) => ({ ...step, sample: sampleId }));
    return planNotes(placed, await allTechniques(context), measured).map((note) => ({
      code: note.code,
      step: note.step + 1,
      message: planNoteMessage(note, context.locale),
    }));
  }
}

/** The methods by which samples were measured, by the sample's id. */
async function methodsOf({ db, loaders }: Context, sampleIds: readonly string[]) {
  const methods = loaders.of("methods of samples", async (ids: readonly string[]) => {
    const found = await measuredMethods(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  const found = sampleIds.map(async (id) => [id, await methods.load(id)] as const);
  return new Map(await Promise.all(found));
}

/** The technique of the list that a step names. */
@Resolver(() => AnalysisStep)
export class StepTechniqueResolver {
  @FieldResolver(() => Technique, {
    nullable: true,
    description: "The technique of the office's list it follows; null for its own.",
  })
  async preset(
    @Root() { techniqueCode }: AnalysisStep,
    @Ctx() context: Context,
  ): Promise<Technique | null> {
    if (techniqueCode === null || techniqueCode === undefined) return null;
    const found = await techniqueByCode(context, techniqueCode);
    return found && new Technique(found);
  }
}
