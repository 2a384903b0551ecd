import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ok } from "@regolith/domain";
import type { Context } from "../context.ts";
import { ApplicationSectionSavePayload } from "./application.payloads.ts";
import { readApplicant } from "./read-applicant.ts";
import { readItems, readMember, readSteps } from "./read-answers.ts";
import { savedPayload } from "./saved-payload.ts";
import {
  SaveAnalysisInput,
  SaveApplicantInput,
  SaveDataPlanInput,
  SaveExperienceInput,
  SaveFacilitiesInput,
  SaveProjectInput,
  SaveSamplesInput,
  SaveScheduleInput,
  SaveTeamInput,
  SaveUndertakingsInput,
} from "./section.inputs.ts";

const Save = (number: number, what: string) =>
  Mutation(() => ApplicationSectionSavePayload, {
    description: `Save section ${String(number)}, ${what}, however incomplete.`,
  });
const INPUT = { description: "All answers of the section, and the version they were written on." };

/** Each section of the form is saved on its own. */
@Resolver()
export class ApplicationSectionsResolver {
  @Save(1, "applicant and institution")
  async applicationSectionSaveApplicant(
    @Arg("input", () => SaveApplicantInput, INPUT) input: SaveApplicantInput,
    @Ctx() context: Context,
  ) {
    return savedPayload(context, input, "APPLICANT", (db) => readApplicant(db, input));
  }

  @Save(2, "team")
  async applicationSectionSaveTeam(
    @Arg("input", () => SaveTeamInput, INPUT) input: SaveTeamInput,
    @Ctx() context: Context,
  ) {
    const { worksAlone } = input;
    const members = input.members.map(readMember);
    return savedPayload(context, input, "TEAM", () => ok({ worksAlone, members }));
  }

  @Save(3, "project")
  async applicationSectionSaveProject(
    @Arg("input", () => SaveProjectInput, INPUT) input: SaveProjectInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, ...answers } = input;
    return savedPayload(context, input, "PROJECT", () => ok(answers));
  }

  @Save(4, "samples")
  async applicationSectionSaveSamples(
    @Arg("input", () => SaveSamplesInput, INPUT) input: SaveSamplesInput,
    @Ctx() context: Context,
  ) {
    return savedPayload(context, input, "SAMPLES", (db) => readItems(db, input.items));
  }

  @Save(5, "analysis plan")
  async applicationSectionSaveAnalysis(
    @Arg("input", () => SaveAnalysisInput, INPUT) input: SaveAnalysisInput,
    @Ctx() context: Context,
  ) {
    return savedPayload(context, input, "ANALYSIS", (db) => readSteps(db, input.steps));
  }

  @Save(6, "facilities, storage, security, transport and return")
  async applicationSectionSaveFacilities(
    @Arg("input", () => SaveFacilitiesInput, INPUT) input: SaveFacilitiesInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, ...answers } = input;
    return savedPayload(context, input, "FACILITIES", () => ok(answers));
  }

  @Save(7, "experience")
  async applicationSectionSaveExperience(
    @Arg("input", () => SaveExperienceInput, INPUT) input: SaveExperienceInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, ...answers } = input;
    return savedPayload(context, input, "EXPERIENCE", () => ok(answers));
  }

  @Save(8, "schedule, funding and its restrictions, export control")
  async applicationSectionSaveSchedule(
    @Arg("input", () => SaveScheduleInput, INPUT) input: SaveScheduleInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, startsOn = null, endsOn = null, ...rest } = input;
    return savedPayload(context, input, "SCHEDULE", () => ok({ startsOn, endsOn, ...rest }));
  }

  @Save(9, "data sharing and publication plan")
  async applicationSectionSaveDataPlan(
    @Arg("input", () => SaveDataPlanInput, INPUT) input: SaveDataPlanInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, ...answers } = input;
    return savedPayload(context, input, "DATA", () => ok(answers));
  }

  @Save(10, "undertakings and signature")
  async applicationSectionSaveUndertakings(
    @Arg("input", () => SaveUndertakingsInput, INPUT) input: SaveUndertakingsInput,
    @Ctx() context: Context,
  ) {
    const { id: _id, expectedVersion: _version, ...answers } = input;
    return savedPayload(context, input, "UNDERTAKINGS", () => ok(answers));
  }
}
