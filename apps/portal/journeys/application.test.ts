import { publicStatusName, statusName } from "@regolith/words";
import type { Browser } from "playwright-core";
import { openBrowser, portal } from "./setup/index.ts";
import { Deciding } from "./support/decide.ts";
import { newEmail } from "./support/programs.ts";
import { clast, powder } from "./support/proposal.ts";
import { Reader } from "./support/reader.ts";
import { fillEverySection } from "./support/sections.ts";
import { LOCALES } from "./support/words.ts";

const fullName = "Ines Carvalho";
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function availableMg(code: string): Promise<number> {
  const response = await fetch(`${portal().webUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ sample(code: "${code}") { available { massMg } } }` }),
  });
  const answer = (await response.json()) as {
    data: { sample: { available: { massMg: number } } };
  };
  return answer.data.sample.available.massMg;
}

async function findByFilter(reader: Reader): Promise<void> {
  await reader.go("/samples");
  await reader.inspect();
  const facets = reader.page.getByRole("search");
  await facets.locator('[name="form"][value="CLAST"]').check();
  await facets.locator('[name="provenance"][value="PUBLISHED"]').check();
  await facets.locator('[name="measured"]').check();
  await reader.press("samples.facets.apply");
  await reader.page.waitForURL(/form=CLAST/);
  await reader.page.reload();
  const tick = (form: string) =>
    reader.page.locator(`[type="checkbox"][name="form"][value="${form}"]`);
  expect(await tick("CLAST").isChecked()).toBe(true);
  expect(await tick("POWDER").isChecked()).toBe(false);
  await reader.page.locator(`main a[href$="/samples/${clast}"]`).click();
  await reader.arrive(new RegExp(`/samples/${clast}`));
}

async function findBySearch(reader: Reader, code: string): Promise<void> {
  await reader.go("");
  await reader.page.locator('main [name="q"]').fill(code);
  await reader.page.locator('main [name="q"]').press("Enter");
  await reader.page.locator(`main a[href$="/samples/${code}"]`).first().click();
  await reader.arrive(new RegExp(`/samples/${code}`));
}

async function readMeasurements(reader: Reader): Promise<void> {
  const text = await reader.page.locator("main").innerText();
  expect(text).toContain("2,040 ± 22");
  expect(text).toContain("3.78 ± 1.01");
  expect(
    await reader.page.locator('a[href="https://doi.org/10.1029/2022JE007627"]').count(),
  ).toBeGreaterThan(0);
  await reader.inspect();
}

async function putAside(reader: Reader): Promise<void> {
  await reader.press("samples.request.addMain");
  await reader.page.getByRole("link", { name: reader.say("samples.ask.toRequest") }).waitFor();
}

async function startApplication(reader: Reader): Promise<string> {
  await reader.go("/request");
  await reader.fill("minimumMg", "5");
  await reader.fill("optimumMg", "20");
  await reader.page
    .locator("article", { has: reader.page.locator('[name="minimumMg"]') })
    .getByRole("button", { name: reader.say("request.save"), exact: true })
    .click();
  await reader.page.getByText(reader.say("request.saved"), { exact: true }).waitFor();
  await reader.inspect();
  await reader.press("applications.start.submit");
  const id = await reader.arrive(/\/applications\/([A-Za-z0-9_-]{12,})$/);
  await reader.inspect();
  return id;
}

async function editableSections(reader: Reader, id: string): Promise<string[]> {
  const slugs = ["applicant", "project", "samples", "facilities", "undertakings"];
  const editable: string[] = [];
  for (const slug of slugs) {
    await reader.go(`/applications/${id}/${slug}`);
    const save = reader.page.getByRole("button", {
      name: reader.say("form.section.saveAndContinue"),
    });
    if ((await save.count()) > 0) editable.push(slug);
  }
  return editable;
}

describe.each(LOCALES)("an application, in %s", (locale) => {
  it("goes from a new account to a grant in part that everybody sees in the stock", async () => {
    const researcher = await Reader.open(browser, locale);

    await researcher.signUp(fullName, newEmail("ines"), "a-long-enough-passphrase");
    await researcher.inspect();

    await findByFilter(researcher);
    await findBySearch(researcher, clast);
    await readMeasurements(researcher);
    await putAside(researcher);
    await findBySearch(researcher, powder);
    await putAside(researcher);
    const id = await startApplication(researcher);

    // Checking too early says everything that is missing, with links.
    await researcher.go(`/applications/${id}/check`);
    await researcher.press("applications.check.submit");
    const summary = researcher.page.getByRole("alert").first();
    await summary.waitFor();
    expect(await summary.getByRole("link").count()).toBeGreaterThan(20);
    await researcher.inspect();

    await researcher.go(`/applications/${id}/applicant`);
    await fillEverySection(researcher, fullName);
    await researcher.inspect();
    await researcher.press("applications.check.submit");
    await researcher.arrive(/\/applications\/[^/]+\/submitted/);
    await researcher.inspect();
    await researcher.go(`/applications/${id}`);
    await researcher.seeStatus(publicStatusName("SUBMITTED", researcher.locale));
    await researcher.inspect();

    // The office asks for changes to one section; only that one unlocks.
    const deciding = await Deciding.open(browser, locale, id);
    const { secretariat } = deciding.people;
    await secretariat.go("/office?status=SUBMITTED&sort=updated");
    await secretariat.inspect();
    await secretariat.page.locator(`main a[href$="/office/applications/${id}"]`).click();
    await secretariat.arrive(/\/office\/applications\/[^/]+/);
    await secretariat.inspect();
    await deciding.screen();
    await secretariat.page
      .locator("summary", { hasText: secretariat.say("office.decision.requestChanges") })
      .click();
    await secretariat.page.locator('[name="section.FACILITIES"]').check();
    await secretariat.page.locator('[name="pin.FACILITIES.0"]').selectOption("security");
    await secretariat.fill("reason.FACILITIES.0", "Say who holds the keys.");
    await secretariat.press("office.decision.send");
    await secretariat.seeStatus(statusName("CHANGES_REQUESTED", secretariat.locale));

    await researcher.go(`/applications/${id}`);
    await researcher.inspect();
    expect(await editableSections(researcher, id)).toEqual(["facilities"]);
    await researcher.go(`/applications/${id}/facilities`);
    await researcher.fill("security", "Keys are held by the responsible user alone.");
    await researcher.press("form.section.saveAndContinue");
    await researcher.arrive(/\/applications\/[^/]+\/check/);
    // It is the changes that are due now, not the round.
    const due = researcher.page.getByRole("heading", { name: researcher.say("changes.due.panel") });
    await due.waitFor();
    await researcher.press("applications.check.resubmit");
    await researcher.arrive(/\/applications\/[^/]+\/submitted/);
    await secretariat.go(`/office/applications/${id}?view=changes`);
    await secretariat.inspect();
    const put = await secretariat.page.locator("ins").allInnerTexts();
    expect(put.join(" ")).toContain("responsible user alone");

    // The committee recommends the powder in part; two others confirm and approve, and only then is it told outside.
    const before = await availableMg(powder);
    await deciding.recommend(async (chair) => {
      await chair.page
        .locator("fieldset", { has: chair.page.locator('[name$=".grant"]') })
        .filter({ hasNot: chair.page.locator('[name$=".grantedMg"]') })
        .locator('[name$=".grant"]')
        .uncheck();
      await chair.page.locator('[name$=".grantedMg"]').fill("12.5");
      await chair.fill("reasons", "Enough for the plan.");
    });
    expect(await availableMg(powder)).toBeCloseTo(before, 3);
    await researcher.go(`/applications/${id}`);
    await researcher.seeStatus(publicStatusName("DECISION_PENDING", researcher.locale));
    expect(await researcher.page.locator("main").innerText()).not.toContain("12.5");
    await researcher.inspect();
    await deciding.approve();

    await researcher.go(`/applications/${id}`);
    const tracked = await researcher.page.locator("main").innerText();
    expect(tracked).toContain(publicStatusName("APPROVED", researcher.locale));
    expect(tracked).toContain("12.5");
    expect(await availableMg(powder)).toBeCloseTo(before - 12.5, 3);
    await researcher.go(`/samples/${powder}`);
    const stock = await researcher.page.locator("main").innerText();
    expect(stock.replaceAll(",", "")).toContain((before - 12.5).toFixed(1));
    await Promise.all([researcher.close(), deciding.close()]);
  }, 300_000);
});
