import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ApplicationAnswersDocument, type Client } from "@regolith/client";
import { freePort } from "@regolith/db";
import { type Portal, readSettings, startPortal } from "@regolith/portal";
import { completeDraft, type Draft, submit } from "./support/drafts.ts";
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

/** Whether the portal said that it took the submission; false when no answer came. */
function isAccepted(researcher: Client, draft: Draft): Promise<boolean> {
  return submit(researcher, draft).then(
    (problems) => problems.length === 0,
    () => false,
  );
}

it.each([["api"], ["database"]] as const)(
  "loses no submission it accepted when its %s is killed in the middle of many",
  async (part) => {
    const portal = await start();
    const researcher = await signIn("researcher2@demo.test", portal.webUrl);
    const drafts: Draft[] = [];
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
