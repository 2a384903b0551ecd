import { problemMessage, publicStatusName, typeName } from "@regolith/words";
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { Deciding } from "./support/decide.ts";
import { exhibition } from "./support/exhibition.ts";
import { powder } from "./support/proposal.ts";
import { Reader } from "./support/reader.ts";
import { fillAll, saveAndContinue, tick } from "./support/sections.ts";
import { LOCALES } from "./support/words.ts";

/**
 * Somebody of their own for each language, who has put nothing aside yet. Neither has applied before: whoever is granted
 * something is no new user any more, and what else they asked for could go another way.
 */
const PEOPLE = {
  en: { email: "cora.lindley@demo.test", name: "Cora Lindley" },
  zh: { email: "benicio.arrayan@demo.test", name: "Benicio Arrayán" },
} as const;

/** Of a public-welfare application, in its order, as they stand in addresses. */
const SECTIONS = [
  ...["applicant", "team", "exhibition", "samples", "venue", "facilities"],
  ...["security", "period", "schedule", "data", "undertakings"],
];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** The first piece set aside for the public that can be asked for now. */
async function findPiece(reader: Reader): Promise<string> {
  await reader.go("/samples?form=CLAST&useCategory=PUBLIC_WELFARE&requestable=1");
  await reader.inspect();
  const link = reader.page.locator('main a[href*="/samples/DEMO-"]').first();
  const code = (await link.getAttribute("href"))?.split("/").pop() ?? "";
  expect(code).toMatch(/^DEMO-/);
  return code;
}

async function putAside(reader: Reader, code: string): Promise<void> {
  await reader.go(`/samples/${code}`);
  await reader.press("samples.request.addMain");
  await reader.page.getByRole("link", { name: reader.say("samples.ask.toRequest") }).waitFor();
}

/** Chooses public welfare for what is in the request; what is for research stays there. */
async function startFromRequest(reader: Reader): Promise<string> {
  await reader.go("/request");
  await reader.inspect();
  await reader.page.locator('[name="type"][value="PUBLIC_WELFARE"]').check();
  await reader.press("applications.start.submit");
  const id = await reader.arrive(/\/applications\/([A-Za-z0-9_-]{12,})$/);
  await reader.inspect();
  return id;
}

/** The sections of the open task list, by their part of the address. */
async function tasksOf(reader: Reader, id: string): Promise<string[]> {
  const links = await reader.page.locator(`main li a[href*="/applications/${id}/"]`).all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  return addresses.map((address) => address?.split("/").pop() ?? "");
}

async function codesInRequest(reader: Reader): Promise<string> {
  await reader.go("/request");
  return (await reader.page.locator("main").innerText()).replaceAll(" ", "");
}

/** Fills everything, but asks for a sample for research as well, and for eight months. */
async function fillWithTwoMistakes(reader: Reader, fullName: string): Promise<void> {
  await fillAll(reader, { position: "Curator", address: "1 Market Square, Aldmere" });
  await saveAndContinue(reader, "team");
  await tick(reader, "worksAlone");
  await saveAndContinue(reader, "exhibition");
  await fillAll(reader, exhibition.exhibition);
  await reader.page.locator('[name="kind"]').selectOption("EXHIBITION");
  await reader.inspect();
  await saveAndContinue(reader, "samples");
  await reader.fill("0.reason", "Its crystals can be seen with the naked eye.");
  await reader.fill("addCode", powder);
  await reader.press("form.samples.add");
  await fillAll(reader, { "1.minimumMg": "5", "1.optimumMg": "20", "1.reason": "Soil beside it." });
  await reader.inspect();
  await saveAndContinue(reader, "venue");
  await fillAll(reader, exhibition.venue);
  await reader.inspect();
  await saveAndContinue(reader, "facilities");
  await fillAll(reader, exhibition.facilities);
  await reader.inspect();
  await saveAndContinue(reader, "security");
  await fillAll(reader, exhibition.security);
  await reader.inspect();
  await saveAndContinue(reader, "period");
  await fillAll(reader, { startsOn: "2027-03-01", endsOn: "2027-11-01", ...exhibition.audience });
  await reader.inspect();
  await saveAndContinue(reader, "schedule");
  await fillAll(reader, exhibition.schedule);
  await saveAndContinue(reader, "data");
  await fillAll(reader, exhibition.data);
  await saveAndContinue(reader, "undertakings");
  await tick(
    reader,
    ...(["keepsLoanRules", "returnsMaterial", "reportsResults"] as const),
    ...(["acknowledgesOffice", "declaresTruth"] as const),
  );
  await reader.fill("signature", fullName);
  await reader.inspect();
  await saveAndContinue(reader, "check");
}

describe.each(LOCALES)("an exhibition, in %s", (locale) => {
  it("asks for a sample for the public, is held to six months, and is approved", async () => {
    const curator = await Reader.open(browser, locale);
    const secretariat = await Reader.open(browser, locale);
    const { email, name } = PEOPLE[locale];
    await curator.signIn(email);

    const piece = await findPiece(curator);
    await putAside(curator, piece);
    await curator.go(`/samples/${piece}`);
    await curator.page
      .getByText(curator.say("samples.ask.application.PUBLIC_WELFARE"), { exact: true })
      .waitFor();
    await curator.inspect();
    await putAside(curator, powder);
    const id = await startFromRequest(curator);

    expect(await tasksOf(curator, id)).toEqual([...SECTIONS, "attachments"]);
    const left = await codesInRequest(curator);
    expect([left.includes(powder), left.includes(piece)]).toEqual([true, false]);
    await curator.go(`/applications/${id}/analysis`);
    expect(await curator.page.locator("form [name=section]").count()).toBe(0);

    // A sample for research and a loan of eight months are kept in the draft, and refused when it is sent.
    await curator.go(`/applications/${id}/applicant`);
    await fillWithTwoMistakes(curator, name);
    await curator.press("applications.check.submit");
    const summary = curator.page.getByRole("alert").first();
    await summary.waitFor();
    const params = { maxMonths: 6, latest: "2027-09-01" };
    const said = await summary.innerText();
    expect(said).toContain(problemMessage({ code: "WRONG_USE_CATEGORY" }, locale));
    expect(said).toContain(problemMessage({ code: "LOAN_TOO_LONG", params }, locale));
    expect(await summary.getByRole("link").count()).toBe(2);
    await curator.inspect();

    await curator.go(`/applications/${id}/samples`);
    await curator.press("form.samples.removeNamed", { code: powder });
    await saveAndContinue(curator, "venue");
    await curator.go(`/applications/${id}/period`);
    await curator.fill("endsOn", "2027-09-01");
    await saveAndContinue(curator, "schedule");
    await curator.go(`/applications/${id}/check`);
    await curator.press("applications.check.submit");
    await curator.arrive(/\/applications\/[^/]+\/submitted/);
    await curator.inspect();

    // The office sees what kind it is, reads its own sections, and can ask for no others.
    await secretariat.signIn("secretariat@demo.test");
    await secretariat.go("/office?status=SUBMITTED&sort=updated");
    const row = secretariat.page.locator("tr", {
      has: secretariat.page.locator(`a[href$="/office/applications/${id}"]`),
    });
    expect(await row.innerText()).toContain(exhibition.exhibition.title);
    expect(await row.innerText()).toContain(typeName("PUBLIC_WELFARE", locale));
    await secretariat.go(`/office/applications/${id}?view=proposal`);
    const read = await secretariat.page.locator("main").innerText();
    expect(read).toContain(exhibition.security.insurer);
    expect(read).toContain("12,000");
    expect(await secretariat.page.locator('[name="section.VENUE"]').count()).toBe(1);
    expect(await secretariat.page.locator('[name="section.ANALYSIS"]').count()).toBe(0);
    await secretariat.inspect();
    const deciding = await Deciding.open(browser, locale, id);
    await deciding.screen();
    await deciding.recommend();
    await deciding.approve();

    await curator.go(`/applications/${id}`);
    expect(await curator.page.locator("main").innerText()).toContain(
      publicStatusName("APPROVED", locale),
    );
    await curator.inspect();
    await curator.go("/applications");
    expect(await curator.page.locator("main").innerText()).toContain(exhibition.exhibition.title);
    await Promise.all([curator.close(), secretariat.close(), deciding.close()]);
  }, 300_000);
});
