import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { Person } from "../people/person.types.ts";
import { loadPerson, type ShownPerson } from "../people/to-person.ts";
import { Application } from "./application.types.ts";

/** Whose application it is. */
@Resolver(() => Application)
export class ApplicationPeopleResolver {
  @FieldResolver(() => Person, { description: "The principal investigator, who applies." })
  async pi(@Root() { head }: Application, @Ctx() context: Context): Promise<ShownPerson> {
    const person = await loadPerson(context, head.personId);
    if (person === null) throw new Error(`Nobody applies with ${head.number}`);
    return person;
  }
}
