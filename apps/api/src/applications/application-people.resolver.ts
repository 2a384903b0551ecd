import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { seesContacts } from "@regolith/domain";
import type { Context } from "../context.ts";
import { Person } from "../people/person.types.ts";
import { loadPerson, type ShownPerson } from "../people/to-person.ts";
import { capacityOf } from "./application-viewed.ts";
import { Application } from "./application.types.ts";

/** Whose application it is. */
@Resolver(() => Application)
export class ApplicationPeopleResolver {
  @FieldResolver(() => Person, { description: "The principal investigator, who applies." })
  async pi(@Root() { head }: Application, @Ctx() context: Context): Promise<ShownPerson> {
    const person = await loadPerson(context, head.personId);
    if (person === null) throw new Error(`Nobody applies with ${head.number}`);
    // How the applicant is reached is not the team's to read, and an ORCID iD leads to it.
    return seesContacts(capacityOf(context, head)) ? person : { ...person, orcid: null };
  }
}
