import {
  inTransaction,
  letterTemplateInForce,
  listLetterTemplates,
  saveLetterTemplate,
} from "@regolith/db";
import {
  editsLetterTemplates,
  problem,
  readsLetterTemplates,
  refused,
  type ApplicationType,
  type LetterKind,
} from "@regolith/domain";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { actingIn } from "../applications/application-payload.ts";
import { ApplicationTypeEnum } from "../applications/application.enums.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { LetterKindEnum } from "./letter.enums.ts";
import { pageOfVersions } from "./template-page.ts";
import {
  LetterTemplate,
  LetterTemplateSaveInput,
  LetterTemplateSavePayload,
  LetterTemplateVersionConnection,
  type LetterTemplateVersion,
} from "./template.types.ts";

/** The words of letters: the office reads them, the secretariat writes them. */
@Resolver(() => LetterTemplate)
export class LetterTemplatesResolver {
  @Query(() => [LetterTemplate], {
    description:
      "The words of every letter, one for each kind and type, for the office; empty for others.",
  })
  async letterTemplates(@Ctx() context: Context): Promise<LetterTemplate[]> {
    if (!readsLetterTemplates(signedIn(context))) return [];
    return (await listLetterTemplates(context.db.prisma)).map((one) => new LetterTemplate(one));
  }

  @Query(() => LetterTemplate, {
    nullable: true,
    description: "The words of one letter, for the office; null for others.",
  })
  async letterTemplate(
    @Arg("kind", () => LetterKindEnum, { description: "What the letter says." }) kind: LetterKind,
    @Arg("type", () => ApplicationTypeEnum, { description: "For which applications." })
    type: ApplicationType,
    @Ctx() context: Context,
  ): Promise<LetterTemplate | null> {
    if (!readsLetterTemplates(signedIn(context))) return null;
    return new LetterTemplate(await letterTemplateInForce(context.db.prisma, kind, type));
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change them." })
  editable(@Root() _template: LetterTemplate, @Ctx() context: Context): boolean {
    return editsLetterTemplates(signedIn(context));
  }

  @FieldResolver(() => LetterTemplateVersionConnection, {
    description: "Every version the office saved, the newest first.",
  })
  async versions(
    @Root() { inForce }: LetterTemplate,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<LetterTemplateVersion>> {
    return pageOfVersions(context, inForce, readPage(args));
  }

  @Mutation(() => LetterTemplateSavePayload, {
    description:
      "Save the words of a letter as its next version; letters that were sent stay as they are. Secretariat.",
  })
  async letterTemplateSave(
    @Arg("input", () => LetterTemplateSaveInput, { description: "What is asked for." })
    input: LetterTemplateSaveInput,
    @Ctx() context: Context,
  ): Promise<LetterTemplateSavePayload> {
    const { kind, type, expectedVersion, ...words } = input;
    const { actor, now: at } = actingIn(context);
    const saved = editsLetterTemplates(actor)
      ? await inTransaction(context.db, (tx) =>
          saveLetterTemplate(tx, { kind, type, words, expectedVersion, actorId: actor.id, at }),
        )
      : refused(problem("NOT_FOUND"));
    if (!saved.ok) return { template: null, problems: toProblems(saved.problems, context.locale) };
    const template = await letterTemplateInForce(context.db.prisma, kind, type);
    return { template: new LetterTemplate(template), problems: [] };
  }
}
