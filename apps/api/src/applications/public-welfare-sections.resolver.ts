import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ok } from "@regolith/domain";
import type { Context } from "../context.ts";
import { ApplicationSectionSavePayload } from "./application.payloads.ts";
import {
  SaveExhibitionInput,
  SavePeriodInput,
  SaveSecurityInput,
  SaveVenueInput,
} from "./public-welfare.inputs.ts";
import { savedPayload } from "./saved-payload.ts";

const Save = (what: string) =>
  Mutation(() => ApplicationSectionSavePayload, {
    description: `Save a public-welfare application's section on ${what}, however incomplete.`,
  });
const INPUT = { description: "All answers of the section, and the version they were written on." };

/** The sections that only public-welfare applications have, each saved on its own. */
@Resolver()
export class PublicWelfareSectionsResolver {
  @Save("the exhibition or teaching plan")
  async applicationSectionSaveExhibition(
    @Arg("input", () => SaveExhibitionInput, INPUT) input: SaveExhibitionInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, title, kind = null, summary, purpose } = input;
    return savedPayload(context, input, "EXHIBITION", () => ok({ title, kind, summary, purpose }));
  }

  @Save("venue and showcase")
  async applicationSectionSaveVenue(
    @Arg("input", () => SaveVenueInput, INPUT) input: SaveVenueInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, ...answers } = input;
    return savedPayload(context, input, "VENUE", () => ok(answers));
  }

  @Save("security and insurance")
  async applicationSectionSaveSecurity(
    @Arg("input", () => SaveSecurityInput, INPUT) input: SaveSecurityInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, ...answers } = input;
    return savedPayload(context, input, "SECURITY", () => ok(answers));
  }

  @Save("period and audience")
  async applicationSectionSavePeriod(
    @Arg("input", () => SavePeriodInput, INPUT) input: SavePeriodInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, ...answers } = input;
    const { startsOn = null, endsOn = null, expectedVisitors = null, ...texts } = answers;
    return savedPayload(context, input, "PERIOD", () =>
      ok({ startsOn, endsOn, expectedVisitors, ...texts }),
    );
  }
}
