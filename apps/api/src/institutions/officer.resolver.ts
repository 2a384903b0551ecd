import { officersOf, type Officer } from "@regolith/db";
import {
  invitesAgain,
  invitingAgainProblems,
  isAddressAt,
  isInvitationOver,
  readsDirectoryOffice,
  type OfficerDecision,
} from "@regolith/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { idOf, toGlobalId } from "../graphql/global-id.ts";
import { loadPerson } from "../people/to-person.ts";
import { institutionPayload, problemsPayload } from "./institution-payload.ts";
import {
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
import type { ShownInstitution } from "./load-institution.ts";
import { InstitutionOfficer } from "./officer.types.ts";
import { decideOfficer, proposeOfficer } from "./officers.ts";

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
  step: { readonly action: OfficerDecision; readonly note: string },
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
    invitationEndsAt: officer.tokenExpiresAt,
    isInvitationOver: isInvitationOver(officer, context.now()),
    canInviteAgain: canInviteAgain(context, officer),
    proposedBy: await nameOf(context, officer.proposedById),
    decidedBy: await nameOf(context, officer.decidedById),
  };
}

function canInviteAgain({ actor }: Context, officer: Officer): boolean {
  if (actor === null || !invitesAgain(officer, actor)) return false;
  return invitingAgainProblems(officer).length === 0;
}

/** The name of somebody who is known. */
export async function nameOf(context: Context, personId: string | null): Promise<string | null> {
  return personId === null ? null : ((await loadPerson(context, personId))?.name ?? null);
}
