import { findAcceptances, type TermsAcceptance as Accepted } from "@regolith/db";
import {
  problemWith,
  TERMS_DOCUMENTS,
  termsInForce,
  termsInForceUntil,
  termsState,
  type Language,
  type TermsDocument,
} from "@regolith/domain";
import type { Locale } from "@regolith/words";
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { actingIn } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { tagOf } from "../mails/mail.types.ts";
import { Person } from "../people/person.types.ts";
import type { ShownPerson } from "../people/to-person.ts";
import { acceptTerms, unacceptedTerms } from "./agree.ts";
import { signingIn } from "./signing-in.ts";
import { TermsDocumentEnum } from "./terms.enums.ts";
import {
  TermsAcceptance,
  TermsAcceptInput,
  TermsAcceptPayload,
  TermsVersion,
} from "./terms.types.ts";
import type { WrittenTerms } from "./terms-text.ts";

/** Terms of use and privacy notice, and who agreed to which version. */
@Resolver(() => Person)
export class TermsResolver {
  @Query(() => TermsVersion, {
    nullable: true,
    description: "A version of a document; the one in force when none is named.",
  })
  terms(
    @Ctx() context: Context,
    @Arg("document", () => TermsDocumentEnum, { description: "Which document." })
    document: TermsDocument,
    @Arg("version", () => Int, { nullable: true, description: "Its number." })
    version?: number | null,
  ): TermsVersion | null {
    const { terms, now } = context;
    const found =
      version === null || version === undefined
        ? termsInForce(terms, now()).find((one) => one.document === document)
        : terms.find((one) => one.document === document && one.version === version);
    return found === undefined ? null : shown(context, found);
  }

  @Query(() => [TermsVersion], {
    description:
      "Every version of both documents, also those announced, newest first. There are a few.",
  })
  termsVersions(@Ctx() context: Context): TermsVersion[] {
    return context.terms
      .toSorted((one, other) => other.version - one.version)
      .map((version) => shown(context, version));
  }

  @FieldResolver(() => [TermsVersion], {
    description:
      "Versions in force that the viewer has not agreed to; until then nothing can be submitted, endorsed or joined. Only for oneself, else empty.",
  })
  async termsToAccept(
    @Root() { personId }: ShownPerson,
    @Ctx() context: Context,
  ): Promise<TermsVersion[]> {
    if (context.actor?.id !== personId) return [];
    const open = await unacceptedTerms(context.db.prisma, signingIn(context));
    return open.map((version) => shown(context, version));
  }

  @FieldResolver(() => [TermsAcceptance], {
    description: "What the viewer agreed to, newest first. Only for oneself, else empty.",
  })
  termsAccepted(
    @Root() { personId }: ShownPerson,
    @Ctx() context: Context,
  ): Promise<TermsAcceptance[]> | [] {
    return context.actor?.id === personId ? acceptancesOf(context, personId) : [];
  }

  @Mutation(() => TermsAcceptPayload, {
    description:
      "Agree, for oneself, to versions in force. Agreeing again changes nothing: the first time stays on record.",
  })
  async termsAccept(
    @Arg("input", () => TermsAcceptInput, { description: "Which versions." })
    { versions }: TermsAcceptInput,
    @Ctx() context: Context,
  ): Promise<TermsAcceptPayload> {
    const { locale } = context;
    const { actor } = actingIn(context);
    const max = TERMS_DOCUMENTS.length;
    if (versions.length > max) {
      const params = { max, count: versions.length };
      const tooMany = [problemWith("TOO_MANY", params, ["versions"])];
      return { acceptances: null, problems: toProblems(tooMany, locale) };
    }
    const agreed = { versions, language: languageOf(locale) };
    const done = await acceptTerms(signingIn(context), agreed);
    if (!done.ok) return { acceptances: null, problems: toProblems(done.problems, locale) };
    return { acceptances: await acceptancesOf(context, actor.id), problems: [] };
  }
}

function shown({ terms, now, locale }: Context, version: WrittenTerms): TermsVersion {
  const { document, inForceFrom, texts } = version;
  return {
    ...{ document, version: version.version, inForceFrom },
    inForceUntil: termsInForceUntil(version, terms),
    state: termsState(version, terms, now()),
    text: texts[languageOf(locale)],
  };
}

async function acceptancesOf({ db }: Context, personId: string): Promise<TermsAcceptance[]> {
  const found = (await findAcceptances(db.prisma, [personId])).get(personId) ?? [];
  return found.map(({ language, ...accepted }: Accepted) => ({
    ...accepted,
    language: tagOf(language),
  }));
}

function languageOf(locale: Locale): Language {
  return locale === "zh" ? "ZH" : "EN";
}
