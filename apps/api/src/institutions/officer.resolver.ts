import { findInvitedOfficer, officersOf, type Officer } from "@regolith/db";
import { isAddressAt, readsDirectoryOffice, type OfficerStep } from "@regolith/domain";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { idOf, toGlobalId } from "../graphql/global-id.ts";
import { loadPerson } from "../people/to-person.ts";
import { institutionPayload, problemsPayload } from "./institution-payload.ts";
import {
  OfficerAcceptInput,
  OfficerAcceptPayload,
  OfficerConfirmInput,
  OfficerConfirmPayload,
  OfficerEndInput,
  OfficerEndPayload,
  OfficerProposeInput,
  OfficerProposePayload,
  OfficerRefuseInput,
  OfficerRefusePayload,
} from "./institution.inputs.ts";
import { Institution } from "./institution.types.ts";
import { loadInstitution, type ShownInstitution } from "./load-institution.ts";
import { InstitutionOfficer, OfficerInvitation } from "./officer.types.ts";
import { acceptOfficership, decideOfficer, hashOf, proposeOfficer } from "./officers.ts";

const INPUT = { description: "What is asked for." };

@Resolver(() => Institution)
export class OfficerResolver {
  @FieldResolver(() => [InstitutionOfficer], {
    description:
      "Those who speak for it, did, or are to: all of them for the office, to others those they proposed.",
  })
  async officers(@Root() institution: ShownInstitution, @Ctx() context: Context) {
    const { actor, loaders, db } = context;
    if (actor === null) return [];
    const officers = loaders.of("officers", async (ids: readonly string[]) => {
      const found = await officersOf(db.prisma, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    const all = await officers.load(institution.institutionId);
    const shown = readsDirectoryOffice(actor)
      ? all
      : all.filter(({ proposedById }) => proposedById === actor.id);
    return Promise.all(shown.map((officer) => show(context, officer, institution)));
  }

  @Query(() => OfficerInvitation, {
    nullable: true,
    description: "What a link to speak for an institution invites to; null for no link of ours.",
  })
  async officerInvitation(
    @Arg("token", () => String, { description: "The secret of the link in the mail." })
    token: string,
    @Ctx() context: Context,
  ) {
    const officer = await findInvitedOfficer(context.db.prisma, hashOf(token));
    const institution = officer && (await loadInstitution(context, officer.institutionId));
    if (officer === null || institution === null) return null;
    const { name, email, state, acceptedAt, tokenExpiresAt: expiresAt } = officer;
    const proposedBy = await nameOf(context, officer.proposedById);
    return { institution, name, email, proposedBy, expiresAt, state, acceptedAt };
  }

  @Mutation(() => OfficerProposePayload, {
    description:
      "Propose somebody to endorse applications for an institution; they are asked by mail to accept, and the secretariat confirms them once.",
  })
  async officerPropose(
    @Arg("input", () => OfficerProposeInput, INPUT) input: OfficerProposeInput,
    @Ctx() context: Context,
  ) {
    const { applicationId, institutionId, name, email, evidence } = input;
    const acting = actingIn(context);
    const proposed = await proposeOfficer(acting, {
      for:
        applicationId == null
          ? { institutionId: idOf("Institution", institutionId ?? "") }
          : { applicationId: idOf("Application", applicationId) },
      proposal: { name, email, evidence },
      language: context.locale === "zh" ? "ZH" : "EN",
      repeatable: repeatableBy("officerPropose", input),
    });
    context.loaders.clear("officers");
    return problemsPayload(context, proposed);
  }

  @Mutation(() => OfficerAcceptPayload, {
    description: "Accept to speak for an institution, with the link from the mail.",
  })
  async officerAccept(
    @Arg("input", () => OfficerAcceptInput, INPUT) input: OfficerAcceptInput,
    @Ctx() context: Context,
  ) {
    return problemsPayload(context, await acceptOfficership(actingIn(context), input.token));
  }

  @Mutation(() => OfficerConfirmPayload, {
    description:
      "Confirm somebody who accepted, at the institution's own address; they can endorse at once; secretariat.",
  })
  officerConfirm(
    @Arg("input", () => OfficerConfirmInput, INPUT) input: OfficerConfirmInput,
    @Ctx() context: Context,
  ) {
    return decide(context, input.id, { action: "CONFIRM", note: "" });
  }

  @Mutation(() => OfficerRefusePayload, {
    description: "Refuse somebody who was proposed, with reasons; secretariat.",
  })
  officerRefuse(
    @Arg("input", () => OfficerRefuseInput, INPUT) input: OfficerRefuseInput,
    @Ctx() context: Context,
  ) {
    return decide(context, input.id, { action: "REFUSE", note: input.reason });
  }

  @Mutation(() => OfficerEndPayload, {
    description:
      "End an officership, with reasons; the person endorses nothing any more; secretariat.",
  })
  officerEnd(
    @Arg("input", () => OfficerEndInput, INPUT) input: OfficerEndInput,
    @Ctx() context: Context,
  ) {
    return decide(context, input.id, { action: "END", note: input.reason });
  }
}

async function decide(
  context: Context,
  globalId: string,
  step: { readonly action: OfficerStep; readonly note: string },
) {
  const id = idOf("InstitutionOfficer", globalId);
  const decided = await decideOfficer(actingIn(context), id, step);
  context.loaders.clear("officers");
  return institutionPayload(context, decided);
}

async function show(
  context: Context,
  officer: Officer,
  { emailDomains }: Pick<ShownInstitution, "emailDomains">,
) {
  return {
    ...officer,
    id: toGlobalId("InstitutionOfficer", officer.id),
    isAtInstitution: isAddressAt(officer.email, emailDomains),
    proposedBy: await nameOf(context, officer.proposedById),
    decidedBy: await nameOf(context, officer.decidedById),
  };
}

async function nameOf(context: Context, personId: string | null): Promise<string | null> {
  return personId === null ? null : ((await loadPerson(context, personId))?.name ?? null);
}
