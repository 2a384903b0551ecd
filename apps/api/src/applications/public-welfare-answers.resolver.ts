import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { answersOf } from "./application-answers.resolver.ts";
import { Application } from "./application.types.ts";
import {
  ExhibitionSection,
  PeriodSection,
  SecuritySection,
  VenueSection,
} from "./public-welfare.types.ts";

const section = (what: string) => ({
  nullable: true,
  description: `${what}; null for all but public-welfare applications.`,
});

/** The answers that only public-welfare applications have. */
@Resolver(() => Application)
export class PublicWelfareAnswersResolver {
  @FieldResolver(() => ExhibitionSection, section("Exhibition or teaching plan"))
  async exhibition(@Root() { head }: Application, @Ctx() context: Context) {
    return isWelfare(head) ? answersOf(context, head.id, "EXHIBITION") : null;
  }

  @FieldResolver(() => VenueSection, section("Venue and showcase"))
  async venue(@Root() { head }: Application, @Ctx() context: Context) {
    return isWelfare(head) ? answersOf(context, head.id, "VENUE") : null;
  }

  @FieldResolver(() => SecuritySection, section("Security and insurance"))
  async security(@Root() { head }: Application, @Ctx() context: Context) {
    return isWelfare(head) ? answersOf(context, head.id, "SECURITY") : null;
  }

  @FieldResolver(() => PeriodSection, section("Days of the loan, and audience"))
  async period(@Root() { head }: Application, @Ctx() context: Context) {
    return isWelfare(head) ? answersOf(context, head.id, "PERIOD") : null;
  }
}

function isWelfare({ type }: Application["head"]): boolean {
  return type === "PUBLIC_WELFARE";
}
