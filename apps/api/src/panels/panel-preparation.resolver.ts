import type { PanelFacts } from "@regolith/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { roundIdOf } from "../rounds/round-id.ts";
import { closeMeeting } from "./close-panel.ts";
import { panelAnswer } from "./panel-answer.ts";
import {
  PanelAttendInput,
  PanelAttendPayload,
  PanelBeginInput,
  PanelBeginPayload,
  PanelCloseInput,
  PanelClosePayload,
  PanelPrepareInput,
  PanelPreparePayload,
  PanelSaveInput,
  PanelSavePayload,
  PanelSetAgendaInput,
  PanelSetAgendaPayload,
  type PanelChangeInput,
  type PanelFactsInput,
} from "./panel.inputs.ts";
import { changeAgenda, changeFacts, preparePanel } from "./prepare-panel.ts";
import { attend, begin } from "./run-panel.ts";

const INPUT = { description: "What is asked for." };

/** An id that names nothing of ours stands for nobody, and so is told apart from nobody being named. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** A meeting as a whole: prepared by the secretariat, begun and closed by its presiding chair. */
@Resolver()
export class PanelPreparationResolver {
  @Mutation(() => PanelPreparePayload, {
    description: "Prepare a meeting of the panel; its members are told; secretariat.",
  })
  async panelPrepare(
    @Arg("input", () => PanelPrepareInput, INPUT) input: PanelPrepareInput,
    @Ctx() context: Context,
  ) {
    const prepared = await preparePanel(actingIn(context), {
      roundId: roundIdOf(input.roundId),
      facts: factsOf(input),
      applicationIds: applicationsOf(input),
      repeatable: repeatableBy("panelPrepare", input),
    });
    return panelAnswer(context, prepared);
  }

  @Mutation(() => PanelSavePayload, {
    description: "Change date, place and members before the meeting begins; secretariat.",
  })
  async panelSave(
    @Arg("input", () => PanelSaveInput, INPUT) input: PanelSaveInput,
    @Ctx() context: Context,
  ) {
    const saved = await changeFacts(actingIn(context), changeOf(input), factsOf(input));
    return panelAnswer(context, saved);
  }

  @Mutation(() => PanelSetAgendaPayload, {
    description: "Set the agenda before the meeting begins; secretariat.",
  })
  async panelSetAgenda(
    @Arg("input", () => PanelSetAgendaInput, INPUT) input: PanelSetAgendaInput,
    @Ctx() context: Context,
  ) {
    const agenda = applicationsOf(input);
    return panelAnswer(context, await changeAgenda(actingIn(context), changeOf(input), agenda));
  }

  @Mutation(() => PanelAttendPayload, {
    description:
      "Mark oneself as there or gone; the secretariat and whoever presides do so for others, too.",
  })
  async panelAttend(
    @Arg("input", () => PanelAttendInput, INPUT) { id, personId, isPresent }: PanelAttendInput,
    @Ctx() context: Context,
  ) {
    const who = personId == null ? null : (idOf("Person", personId) ?? NOBODY);
    const attended = { personId: who, isPresent };
    return panelAnswer(context, await attend(actingIn(context), idOf("Panel", id), attended));
  }

  @Mutation(() => PanelBeginPayload, { description: "Begin the meeting; its presiding chair." })
  async panelBegin(
    @Arg("input", () => PanelBeginInput, INPUT) input: PanelBeginInput,
    @Ctx() context: Context,
  ) {
    return panelAnswer(context, await begin(actingIn(context), changeOf(input)));
  }

  @Mutation(() => PanelClosePayload, {
    description: "Close the meeting and sign its minutes, which stay so; its presiding chair.",
  })
  async panelClose(
    @Arg("input", () => PanelCloseInput, INPUT) input: PanelCloseInput,
    @Ctx() context: Context,
  ) {
    return panelAnswer(context, await closeMeeting(actingIn(context), changeOf(input)));
  }
}

function changeOf({ id, expectedVersion }: PanelChangeInput) {
  return { id: idOf("Panel", id), expectedVersion };
}

function factsOf({ meetsAt, place, memberIds, presiderId }: PanelFactsInput): PanelFacts {
  const person = (id: string) => idOf("Person", id) ?? NOBODY;
  return { meetsAt, place, memberIds: memberIds.map(person), presiderId: person(presiderId) };
}

function applicationsOf({ applicationIds }: { readonly applicationIds: readonly string[] }) {
  return applicationIds.map((id) => idOf("Application", id) ?? NOBODY);
}
