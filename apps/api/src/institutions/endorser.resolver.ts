import { countConfirmedOfficers } from "@regolith/db";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Application } from "../applications/application.types.ts";
import type { Context } from "../context.ts";
import { Person } from "../people/person.types.ts";
import type { ShownPerson } from "../people/to-person.ts";
import { Institution } from "./institution.types.ts";
import { loadInstitution, type ShownInstitution } from "./load-institution.ts";

/** Who speaks for an institution, from both sides. */
@Resolver(() => Institution)
export class EndorserResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether somebody is confirmed who can endorse applications for it.",
  })
  async hasOfficer(
    @Root() { institutionId }: ShownInstitution,
    @Ctx() { db }: Context,
  ): Promise<boolean> {
    return (await countConfirmedOfficers(db.prisma, institutionId)) > 0;
  }
}

@Resolver(() => Person)
export class PersonEndorsesResolver {
  @FieldResolver(() => [Institution], {
    description: "Institutions the viewer endorses applications for; of other people empty.",
  })
  async endorsesFor(
    @Root() { personId, officerOf }: ShownPerson,
    @Ctx() context: Context,
  ): Promise<readonly ShownInstitution[]> {
    if (context.actor?.id !== personId) return [];
    const institutions = await Promise.all(officerOf.map((id) => loadInstitution(context, id)));
    return institutions.filter((one) => one !== null);
  }
}

@Resolver(() => Application)
export class ApplicationEndorserResolver {
  @FieldResolver(() => Institution, {
    nullable: true,
    description: "The institution that was asked to endorse it; null when none ever was.",
  })
  async endorser(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<ShownInstitution | null> {
    return head.endorserId === null ? null : loadInstitution(context, head.endorserId);
  }
}
