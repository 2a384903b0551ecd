import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { managesTechniques, readsTechniqueHistory, type Result } from "@regolith/domain";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { idOf } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import {
  createTechnique,
  offerTechnique,
  saveTechnique,
  type ToChange,
} from "./change-technique.ts";
import { TechniqueEventConnection, type TechniqueEvent } from "./technique-event.types.ts";
import { pageOfHistory, pageOfTechniques } from "./technique-page.ts";
import { forgetTechnique, techniqueByCode, techniqueOf } from "./technique-reads.ts";
import {
  TechniqueCreateInput,
  TechniqueCreatePayload,
  TechniqueFilter,
  TechniqueReinstateInput,
  TechniqueReinstatePayload,
  TechniqueRetireInput,
  TechniqueRetirePayload,
  TechniqueSaveInput,
  TechniqueSavePayload,
  type TechniquePayload,
} from "./technique.inputs.ts";
import { Technique, TechniqueConnection } from "./technique.types.ts";

const INPUT = { description: "What is asked for." };

/** The office's list of techniques: read by everybody signed in, kept by the secretariat. */
@Resolver(() => Technique)
export class TechniqueResolver {
  @Query(() => TechniqueConnection, {
    description: "The office's list of techniques, in its order, for everybody signed in.",
  })
  async techniques(
    @Arg("filter", () => TechniqueFilter, {
      nullable: true,
      description: "Which techniques; all when nothing is said.",
    })
    filter: TechniqueFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Technique>> {
    signedIn(context);
    const active = filter?.active ?? null;
    return pageOfTechniques(context, { ...(active !== null && { active }) }, readPage(args));
  }

  @Query(() => Technique, {
    nullable: true,
    description: "A technique by its code, for everybody signed in; null for none.",
  })
  async technique(
    @Arg("code", () => String, { description: "E.g. `EPMA`." }) code: string,
    @Ctx() context: Context,
  ): Promise<Technique | null> {
    signedIn(context);
    const found = await techniqueByCode(context, code);
    return found && new Technique(found);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  editable(@Root() _technique: Technique, @Ctx() context: Context): boolean {
    return managesTechniques(signedIn(context));
  }

  @FieldResolver(() => TechniqueEventConnection, {
    nullable: true,
    description: "What was done to it, the newest first; null for all but the office.",
  })
  async history(
    @Root() { technique }: Technique,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<TechniqueEvent> | null> {
    const page = readPage(args);
    if (!readsTechniqueHistory(signedIn(context))) return null;
    return pageOfHistory(context, technique.id, page);
  }

  @Mutation(() => TechniqueCreatePayload, {
    description: "Enter a technique into the list; for the secretariat.",
  })
  async techniqueCreate(
    @Arg("input", () => TechniqueCreateInput, INPUT) input: TechniqueCreateInput,
    @Ctx() context: Context,
  ): Promise<TechniquePayload> {
    const repeatable = repeatableBy("techniqueCreate", input);
    return answer(context, await createTechnique(actingIn(context), { input, repeatable }));
  }

  @Mutation(() => TechniqueSavePayload, {
    description: "Say everything of a technique anew; for the secretariat.",
  })
  async techniqueSave(
    @Arg("input", () => TechniqueSaveInput, INPUT) input: TechniqueSaveInput,
    @Ctx() context: Context,
  ): Promise<TechniquePayload> {
    return answer(context, await saveTechnique(actingIn(context), toChange(input), input));
  }

  @Mutation(() => TechniqueRetirePayload, {
    description: "Take a technique out of what is offered; plans keep it. For the secretariat.",
  })
  async techniqueRetire(
    @Arg("input", () => TechniqueRetireInput, INPUT) input: TechniqueRetireInput,
    @Ctx() context: Context,
  ): Promise<TechniquePayload> {
    return answer(context, await offerTechnique(actingIn(context), toChange(input), false));
  }

  @Mutation(() => TechniqueReinstatePayload, {
    description: "Offer a retired technique again; for the secretariat.",
  })
  async techniqueReinstate(
    @Arg("input", () => TechniqueReinstateInput, INPUT) input: TechniqueReinstateInput,
    @Ctx() context: Context,
  ): Promise<TechniquePayload> {
    return answer(context, await offerTechnique(actingIn(context), toChange(input), true));
  }
}

function toChange({ id, expectedVersion }: TechniqueRetireInput): ToChange {
  return { id: idOf("Technique", id), expectedVersion };
}

async function answer(context: Context, result: Result<string>): Promise<TechniquePayload> {
  if (!result.ok) return { technique: null, problems: toProblems(result.problems, context.locale) };
  forgetTechnique(context, result.value);
  const technique = await techniqueOf(context, result.value);
  return { technique: technique && new Technique(technique), problems: [] };
}
