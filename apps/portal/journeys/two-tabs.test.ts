import { ApplicationAnswersDocument, StartApplicationDocument } from "@regolith/client";
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function newDraft(): Promise<string> {
  const researcher = await signIn("researcher2@demo.test");
  const { applicationCreate } = await researcher(StartApplicationDocument, {
    input: {
      type: "RESEARCH",
      roundId: null,
      takeBasket: false,
      idempotencyKey: crypto.randomUUID(),
    },
  });
  return applicationCreate.application?.id ?? "";
}

async function storedProject(id: string) {
  const researcher = await signIn("researcher2@demo.test");
  const { application } = await researcher(ApplicationAnswersDocument, { id });
  return application?.project;
}

/** Types and waits until the page says that it is saved. */
async function typeAndSave(reader: Reader, name: string, text: string): Promise<void> {
  const saved = reader.page.waitForResponse(
    (response) => response.url().endsWith("/graphql") && response.request().method() === "POST",
  );
  await reader.fill(name, text);
  await saved;
}

it("ends in a clear choice, and loses nothing, when two tabs edit one section", async () => {
  const id = await newDraft();
  const one = await Reader.open(browser, "en");
  await one.signIn("researcher2@demo.test");
  await one.go(`/applications/${id}/project`);
  const two = await one.openTab();
  await two.go(`/applications/${id}/project`);

  await typeAndSave(one, "title", "Title of the first tab");
  await typeAndSave(one, "summary", "Summary of the first tab");
  await typeAndSave(two, "title", "Title of the second tab");

  const choice = two.page.getByRole("alert", { name: two.say("form.conflict.title") });
  await choice.waitFor();
  const shown = await choice.innerText();
  expect(shown).toContain("Title of the first tab");
  expect(shown).toContain("Title of the second tab");
  await two.inspect();

  await choice
    .getByRole("radio", { name: two.say("form.conflict.keepMine") })
    .first()
    .check();
  const saved = two.page.waitForResponse((response) => response.url().endsWith("/graphql"));
  await two.press("form.conflict.apply");
  await saved;
  await choice.waitFor({ state: "detached" });
  await expect(storedProject(id)).resolves.toMatchObject({
    title: "Title of the second tab",
    summary: "Summary of the first tab",
  });
  await one.close();
});

it("keeps every word on the device when the session ends in the middle of a form", async () => {
  const id = await newDraft();
  const reader = await Reader.open(browser, "zh");
  await reader.signIn("researcher2@demo.test");
  await reader.go(`/applications/${id}/project`);
  await reader.page.context().clearCookies({ name: /session/ });
  await typeAndSave(reader, "background", "辉石环带记录了熔岩的冷却历史。");
  await reader.page.getByText(reader.say("form.signedOut.title")).waitFor();
  await reader.inspect();

  await reader.signIn("researcher2@demo.test");
  await reader.go(`/applications/${id}/project`);
  await reader.press("form.kept.restore");
  await reader.page.getByText(/^已保存/).waitFor();
  await expect(storedProject(id)).resolves.toMatchObject({
    background: "辉石环带记录了熔岩的冷却历史。",
  });
  await reader.close();
});
