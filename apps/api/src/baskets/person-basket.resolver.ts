import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { basketOf } from "@regolith/db";
import type { Context } from "../context.ts";
import { Person } from "../people/person.types.ts";
import type { ShownPerson } from "../people/to-person.ts";
import { BasketItem } from "./basket.types.ts";

/** What a person has put aside. */
@Resolver(() => Person)
export class PersonBasketResolver {
  @FieldResolver(() => [BasketItem], {
    description:
      "What the person has put aside, first thing first; only for the person, else empty.",
  })
  async basket(
    @Root() { personId }: ShownPerson,
    @Ctx() { actor, db }: Context,
  ): Promise<BasketItem[]> {
    if (actor?.id !== personId) return [];
    return (await basketOf(db.prisma, personId)).map((item) => new BasketItem(item));
  }
}
