import {
  type Client,
  StartApplicationDocument,
  StartApplicationPageDocument,
  SubmitApplicationDocument,
} from "@regolith/client";
import { fillEverySection, readAnswers } from "./answers.ts";

export interface Draft {
  readonly id: string;
  /** To name when it is submitted. */
  readonly version: number;
}

/** A complete draft of the demonstration's second researcher, in the open round, or in the one that asks for endorsement. */
export async function completeDraft(
  researcher: Client,
  { asksEndorsement = false }: { readonly asksEndorsement?: boolean } = {},
): Promise<Draft> {
  const { rounds } = await researcher(StartApplicationPageDocument);
  const isWanted = (round: (typeof rounds.nodes)[number]) =>
    round.state === "OPEN" && round.asksEndorsement === asksEndorsement;
  const { applicationCreate } = await researcher(StartApplicationDocument, {
    input: {
      type: "RESEARCH",
      roundId: rounds.nodes.find(isWanted)?.id ?? null,
      takeBasket: false,
      idempotencyKey: crypto.randomUUID(),
    },
  });
  const id = applicationCreate.application?.id ?? "";
  const filled = { id, fullName: "Ines Carvalho", clast: "CE5C0000YJYX048" };
  expect(await fillEverySection(researcher, filled)).toEqual([]);
  return { id, version: (await readAnswers(researcher, id)).application.version };
}

/** Submits a draft; answers why not, if not. */
export async function submit(researcher: Client, { id, version }: Draft) {
  const input = { id, expectedVersion: version, idempotencyKey: crypto.randomUUID() };
  return (await researcher(SubmitApplicationDocument, { input })).applicationSubmit.problems;
}
