import { StartApplicationDocument } from "@regolith/client";
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES, type Locale } from "./support/words.ts";

/** A real number of which the ledger, papers and earlier rounds know something. */
const KNOWN = "CE5C0400YJFM00507";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function newDraft(): Promise<string> {
  const researcher = await signIn("researcher2@demo.test");
  const { applicationCreate } = await researcher(StartApplicationDocument, {
    input: {
      ...{ type: "RESEARCH", roundId: null, takeBasket: false },
      idempotencyKey: crypto.randomUUID(),
    },
  });
  return applicationCreate.application?.id ?? "";
}

async function asResearcher(locale: Locale): Promise<Reader> {
  const reader = await Reader.open(browser, locale);
  await reader.signIn("researcher2@demo.test");
  return reader;
}

const bySteps = (reader: Reader, index: number, field: string) =>
  reader.page.locator(`[name="${String(index)}.${field}"]`);

async function addSample(reader: Reader, code: string): Promise<void> {
  await reader.fill("addCode", code);
  await reader.press("form.samples.add");
  await reader.page.locator('[name="0.reason"]').waitFor();
}

describe.each(LOCALES)("around the form, in %s", (locale) => {
  it("shows what is known of a sample and asked of it, and takes what is usual from the office's list", async () => {
    const id = await newDraft();
    const reader = await asResearcher(locale);
    await reader.go(`/applications/${id}/samples`);
    await addSample(reader, KNOWN);
    const known = reader.page.getByRole("region", {
      name: reader.say("known.title", { code: KNOWN }),
    });
    await known.waitFor();
    expect(await known.innerText()).toMatch(/1,500 mg[^]*2026/u);
    await reader.page.getByText(reader.say("components.demand.none")).waitFor();
    await reader.inspect();
    await reader.press("form.section.saveAndContinue");
    await reader.arrive(/\/applications\/[^/]+\/analysis/);

    await reader.press("form.analysis.add");
    await bySteps(reader, 0, "sampleCode").selectOption(KNOWN);
    await bySteps(reader, 0, "techniqueCode").selectOption("TIMS");
    expect(await bySteps(reader, 0, "destructive").isChecked()).toBe(true);
    expect(await bySteps(reader, 0, "consumedMg").inputValue()).toBe("50");
    await bySteps(reader, 0, "consumedMg").fill("9");
    await bySteps(reader, 0, "techniqueCode").selectOption("MC-ICP-MS");
    expect(await bySteps(reader, 0, "consumedMg").inputValue()).toBe("9");
    await reader.press("form.technique.take", { mg: "50" });
    expect(await bySteps(reader, 0, "consumedMg").inputValue()).toBe("50");

    await reader.press("form.analysis.add");
    await bySteps(reader, 1, "sampleCode").selectOption(KNOWN);
    await bySteps(reader, 1, "techniqueCode").selectOption("FIB-TEM");
    const warning = locale === "en" ? /^Step 2 comes after step 1/u : /^步骤 2 排在步骤 1 之后/u;
    const repeats =
      locale === "en" ? /^Step 2: this sample was measured/u : /^步骤 2：该样品此前已有/u;
    await reader.page.getByText(repeats).waitFor();
    await bySteps(reader, 1, "techniqueCode").selectOption("MICRO-CT");
    await bySteps(reader, 1, "destructive").uncheck();
    await reader.page.getByText(warning).waitFor();
    await reader.inspect();
    await reader.press("form.section.saveAndContinue");
    await reader.arrive(/\/applications\/[^/]+\/facilities/);
    await reader.go(`/applications/${id}/check`);
    await reader.page.getByText(warning).waitFor();
    await reader.close();
  });

  it("fills in what is usual before scripts work", async () => {
    const id = await newDraft();
    const first = await asResearcher(locale);
    const plain = await first.withoutScripts();
    await plain.go(`/applications/${id}/analysis`);
    await plain.press("form.analysis.add");
    await bySteps(plain, 0, "techniqueCode").selectOption("SIMS");
    await plain.press("form.technique.fill");
    await plain.page.locator('[name="0.consumedMg"][value="0.001"]').waitFor();
    expect(await bySteps(plain, 0, "destructive").isChecked()).toBe(true);
    expect(await bySteps(plain, 0, "technique").inputValue()).not.toBe("");
    await plain.close();
    await first.close();
  });

  it("copies an application as new, and improves a declined one with the reasons given then", async () => {
    const reader = await asResearcher(locale);
    await reader.go("/applications?text=2026-0003");
    await reader.inspect();
    await reader.page
      .getByRole("link", { name: reader.say("copies.improveNamed", { number: "2026-0003" }) })
      .click();
    await reader.arrive(/\/applications\/[^/]+#again/);
    await reader.inspect();
    await reader.press("copies.improve");
    const improved = reader.page.getByRole("link", { name: "2026-0003", exact: true });
    await improved.waitFor();
    await reader.page.getByRole("heading", { level: 1 }).waitFor();
    await reader.inspect();
    await improved.click();
    const copy = reader.say("copies.copyNamed", { number: "2026-0003" });
    await reader.page.getByRole("button", { name: copy, exact: true }).click();
    await improved.waitFor();
    expect(await reader.page.getByText(reader.say("copies.copy"), { exact: true }).count()).toBe(1);
    await reader.close();
  });

  it("lets the secretariat keep the list, and others of the office read it", async () => {
    const office = await Reader.open(browser, locale);
    await office.signIn("secretariat@demo.test");
    await office.go("/office/techniques");
    await office.inspect();
    await office.page
      .getByRole("link", { name: office.say("techniques.add"), exact: true })
      .click();
    await office.arrive(/\/office\/techniques\/new/);
    const code = locale === "en" ? "PROBING-A" : "PROBING-B";
    await office.fill("code", code);
    await office.fill("nameEn", `Probing ${code}`);
    await office.press("techniques.form.create");
    // Everything that is missing is said, and nothing typed is lost.
    await office.page.getByRole("alert").first().waitFor();
    expect(await office.page.locator('[name="code"]').inputValue()).toBe(code);
    await office.fill("nameZh", `探测 ${code}`);
    await office.page.locator('[name="forms.POWDER"]').check();
    await office.inspect();
    await office.press("techniques.form.create");
    await office.arrive(new RegExp(`/office/techniques/${code}`));
    await office.inspect();
    await office.press("techniques.offer.retire");
    await office.page.getByText(office.say("techniques.isRetired")).waitFor();
    await office.close();

    const curator = await Reader.open(browser, locale);
    await curator.signIn("curator@demo.test");
    await curator.go("/office/techniques/EPMA");
    await curator.page.getByText(curator.say("techniques.reading.keywords")).waitFor();
    expect(await curator.page.locator('main [name="nameEn"]').count()).toBe(0);
    await curator.inspect();
    await curator.close();
  });
});
