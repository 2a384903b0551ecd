import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  ApplicationAnswersDocument,
  type Client,
  StartApplicationDocument,
  StartApplicationPageDocument,
  SubmitApplicationDocument,
} from "@regolith/client";
import { freePort } from "@regolith/db";
import { type Portal, readSettings, startPortal } from "@regolith/portal";
import { fillEverySection, readAnswers } from "./support/answers.ts";
import { signIn } from "./support/programs.ts";

const APPLICATIONS = 12;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "regolith-killed-"));
  chmodSync(folder, 0o755); // user postgres must be able to enter when root starts this
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Portal> {
  return startPortal(
    readSettings({
      DATA_DIR: path.join(folder, "data"),
      API_PORT: String(await freePort()),
      WEB_PORT: String(await freePort()),
    }),
  );
}

/** A complete draft in the open round, with the version to submit. */
async function completeDraft(researcher: Client): Promise<{ id: string; version: number }> {
  const { rounds } = await researcher(StartApplicationPageDocument);
  const { applicationCreate } = await researcher(StartApplicationDocument, {
    input: {
      type: "RESEARCH",
      roundId: rounds.nodes.find(({ state }) => state === "OPEN")?.id ?? null,
      takeBasket: false,
      idempotencyKey: crypto.randomUUID(),
    },
  });
  const id = applicationCreate.application?.id ?? "";
  const filled = { id, fullName: "Ines Carvalho", clast: "CE5C0000YJYX048" };
  expect(await fillEverySection(researcher, filled)).toEqual([]);
  return { id, version: (await readAnswers(researcher, id)).application.version };
}

/** Whether the portal said that it took the submission; false when no answer came. */
async function isAccepted(researcher: Client, draft: { id: string; version: number }) {
  const input = {
    id: draft.id,
    expectedVersion: draft.version,
    idempotencyKey: crypto.randomUUID(),
  };
  try {
    const { applicationSubmit } = await researcher(SubmitApplicationDocument, { input });
    return applicationSubmit.problems.length === 0;
  } catch {
    return false;
  }
}

it.each([["api"], ["database"]] as const)(
  "loses no submission it accepted when its %s is killed in the middle of many",
  async (part) => {
    const portal = await start();
    const researcher = await signIn("researcher2@demo.test", portal.webUrl);
    const drafts: { id: string; version: number }[] = [];
    for (let count = 0; count < APPLICATIONS; count += 1) {
      drafts.push(await completeDraft(researcher));
    }

    // The first answer sets off the kill, so that some submissions are under way.
    const answers = drafts.map((draft) => isAccepted(researcher, draft));
    await Promise.race(answers);
    const victim = portal.processes[part];
    if (victim === undefined) throw new Error(`The portal runs no ${part} of its own.`);
    process.kill(victim, "SIGKILL");
    const accepted = await Promise.all(answers);
    await portal.stop();
    expect(accepted).toContain(true);

    const again = await start();
    try {
      const returned = await signIn("researcher2@demo.test", again.webUrl);
      for (const [index, { id }] of drafts.entries()) {
        const { application } = await returned(ApplicationAnswersDocument, { id });
        const status = application?.publicStatus;
        if (accepted[index]) expect(status).toBe("SUBMITTED");
        else expect(["DRAFT", "SUBMITTED"]).toContain(status);
      }
    } finally {
      await again.stop();
    }
  },
);
