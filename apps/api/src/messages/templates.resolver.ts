import { addTemplate, changeTemplate, findTemplate, listTemplates } from "@regolith/db";
import { holds, problem, READING_ROLES, refused, type Actor, type Result } from "@regolith/domain";
import { randomUUID } from "node:crypto";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { once } from "../applications/change-application.ts";
import { signedIn, type Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import {
  MessageTemplate,
  MessageTemplateAddInput,
  MessageTemplateChangeInput,
  MessageTemplatePayload,
} from "./template.types.ts";

const INPUT = { description: "What is asked for." };

/** Whether somebody knows the office's templates. */
export function readsTemplates(actor: Actor | null): boolean {
  return actor !== null && READING_ROLES.some((role) => holds(actor, role));
}

/** The office's templates: its readers see them, the secretariat edits them. */
@Resolver()
export class MessageTemplatesResolver {
  @Query(() => [MessageTemplate], {
    description: "Templates for messages, at most 200, for the office; empty for others.",
  })
  async messageTemplates(@Ctx() context: Context): Promise<MessageTemplate[]> {
    if (!readsTemplates(signedIn(context))) return [];
    return (await listTemplates(context.db.prisma)).map((one) => new MessageTemplate(one));
  }

  @Mutation(() => MessageTemplatePayload, { description: "Add a template; secretariat." })
  async messageTemplateAdd(
    @Arg("input", () => MessageTemplateAddInput, INPUT) input: MessageTemplateAddInput,
    @Ctx() context: Context,
  ): Promise<MessageTemplatePayload> {
    const { idempotencyKey: _, ...words } = input;
    const acting = actingIn(context);
    const id = randomUUID();
    const repeatable = repeatableBy("messageTemplateAdd", input);
    const added = holds(acting.actor, "SECRETARIAT")
      ? await once(acting, { resultId: id, repeatable }, (tx) =>
          addTemplate(tx, words, { id, actorId: acting.actor.id, at: acting.now }),
        )
      : refused(problem("NOT_FOUND"));
    return answer(context, added);
  }

  @Mutation(() => MessageTemplatePayload, {
    description: "Change a template, put it away, or offer it again; secretariat.",
  })
  async messageTemplateChange(
    @Arg("input", () => MessageTemplateChangeInput, INPUT) input: MessageTemplateChangeInput,
    @Ctx() context: Context,
  ): Promise<MessageTemplatePayload> {
    const { id: globalId, expectedVersion, isRetired, ...words } = input;
    const { actor, now: at } = actingIn(context);
    const id = idOf("MessageTemplate", globalId);
    const changed =
      id !== null && holds(actor, "SECRETARIAT")
        ? await changeTemplate(context.db, id, {
            ...{ words, isRetired, expectedVersion, actorId: actor.id, at },
          })
        : refused(problem("NOT_FOUND"));
    return answer(context, changed);
  }
}

async function answer(
  { db, locale }: Context,
  result: Result<string>,
): Promise<MessageTemplatePayload> {
  if (!result.ok) return { template: null, problems: toProblems(result.problems, locale) };
  const template = await findTemplate(db.prisma, result.value);
  return { template: template && new MessageTemplate(template), problems: [] };
}
