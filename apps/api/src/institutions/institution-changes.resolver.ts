import type { InstitutionFacts } from "@regolith/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import {
  addInstitution,
  changeFacts,
  decideProposal,
  mergeInstitution,
  proposeInstitution,
} from "./change-directory.ts";
import { institutionPayload } from "./institution-payload.ts";
import {
  InstitutionAddInput,
  InstitutionAddPayload,
  InstitutionConfirmInput,
  InstitutionConfirmPayload,
  InstitutionMergeInput,
  InstitutionMergePayload,
  InstitutionProposeInput,
  InstitutionProposePayload,
  InstitutionRefuseInput,
  InstitutionRefusePayload,
  InstitutionSaveInput,
  InstitutionSavePayload,
} from "./institution.inputs.ts";

const INPUT = { description: "What is asked for." };

/** What is done to the directory. */
@Resolver()
export class InstitutionChangesResolver {
  @Mutation(() => InstitutionProposePayload, {
    description: "Propose an institution that is not in the list; the secretariat decides on it.",
  })
  async institutionPropose(
    @Arg("input", () => InstitutionProposeInput, INPUT) input: InstitutionProposeInput,
    @Ctx() context: Context,
  ) {
    const { rorId, evidence } = input;
    const repeatable = repeatableBy("institutionPropose", input);
    const proposal = { facts: factsOf(input), rorId: rorId ?? "", evidence, repeatable };
    return institutionPayload(context, await proposeInstitution(actingIn(context), proposal));
  }

  @Mutation(() => InstitutionAddPayload, { description: "Enter an institution; secretariat." })
  async institutionAdd(
    @Arg("input", () => InstitutionAddInput, INPUT) input: InstitutionAddInput,
    @Ctx() context: Context,
  ) {
    const repeatable = repeatableBy("institutionAdd", input);
    const added = { facts: factsOf(input), rorId: input.rorId ?? "", repeatable };
    return institutionPayload(context, await addInstitution(actingIn(context), added));
  }

  @Mutation(() => InstitutionSavePayload, {
    description: "Change names, country, website and domains of an institution; secretariat.",
  })
  async institutionSave(
    @Arg("input", () => InstitutionSaveInput, INPUT) input: InstitutionSaveInput,
    @Ctx() context: Context,
  ) {
    const said = { facts: factsOf(input), reason: input.reason ?? "" };
    return institutionPayload(context, await changeFacts(actingIn(context), changeOf(input), said));
  }

  @Mutation(() => InstitutionConfirmPayload, {
    description: "Take a proposed institution into the directory; secretariat.",
  })
  async institutionConfirm(
    @Arg("input", () => InstitutionConfirmInput, INPUT) input: InstitutionConfirmInput,
    @Ctx() context: Context,
  ) {
    const decision = { state: "LISTED" } as const;
    const decided = await decideProposal(actingIn(context), changeOf(input), decision);
    return institutionPayload(context, decided);
  }

  @Mutation(() => InstitutionRefusePayload, {
    description: "Refuse a proposed institution, with reasons; secretariat.",
  })
  async institutionRefuse(
    @Arg("input", () => InstitutionRefuseInput, INPUT) input: InstitutionRefuseInput,
    @Ctx() context: Context,
  ) {
    const decision = { state: "REFUSED", note: input.reason } as const;
    const decided = await decideProposal(actingIn(context), changeOf(input), decision);
    return institutionPayload(context, decided);
  }

  @Mutation(() => InstitutionMergePayload, {
    description:
      "Make one institution stand for another one, for good: all that referred to the other one refers to it; secretariat.",
  })
  async institutionMerge(
    @Arg("input", () => InstitutionMergeInput, INPUT) input: InstitutionMergeInput,
    @Ctx() context: Context,
  ) {
    const into = idOf("Institution", input.intoId);
    const merged = await mergeInstitution(actingIn(context), changeOf(input), into);
    return institutionPayload(context, merged);
  }
}

function changeOf({
  id,
  expectedVersion,
}: {
  readonly id: string;
  readonly expectedVersion: number;
}) {
  return { id: idOf("Institution", id), expectedVersion };
}

function factsOf(input: {
  readonly nameEn: string;
  readonly nameZh?: string | null;
  readonly country?: string | null;
  readonly website?: string | null;
  readonly emailDomains?: readonly string[] | null;
}): InstitutionFacts {
  const { nameEn, nameZh, country, website, emailDomains } = input;
  return {
    ...{ nameEn, nameZh: nameZh ?? "", country: country ?? "", website: website ?? "" },
    emailDomains: emailDomains ?? [],
  };
}
