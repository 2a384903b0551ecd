import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { Reader } from "./support/reader.ts";

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await openBrowser();
  reader = await Reader.open(browser, "en");
});

afterAll(async () => {
  await reader.close();
  await browser.close();
});

/** How many there are, as the page says. */
async function total(): Promise<number> {
  const words = await reader.page.locator("main").getByRole("status").first().innerText();
  return Number(/[\d,]+/.exec(words)?.[0].replace(",", "") ?? "NaN");
}

describe("the filters of the catalogue", () => {
  it.each([
    ["mission", "chang-e-6"],
    ["form", "POWDER"],
    ["form", "CLAST"],
    ["form", "SECTION"],
    ["collectionMethod", "SCOOPED"],
    ["collectionMethod", "DRILLED"],
    ["useCategory", "PERMANENT_STORAGE"],
    ["useCategory", "BACKUP_STORAGE"],
    ["useCategory", "RESEARCH"],
    ["useCategory", "PUBLIC_WELFARE"],
    ["provenance", "PUBLISHED"],
    ["provenance", "DEMONSTRATION"],
    ["requestable", "1"],
    ["measured", "1"],
  ])("stand in the address and survive a reload: %s %s", async (name, value) => {
    await reader.go("/samples");
    const all = await total();
    const tick = reader.page.locator(`[type="checkbox"][name="${name}"][value="${value}"]`);
    await tick.check();
    await reader.press("samples.facets.apply");
    await reader.page.waitForURL(new RegExp(`[?&]${name}=${value}`));
    await reader.page.reload();
    expect(await tick.isChecked()).toBe(true);
    const found = await total();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
  });

  it("hold together with words, an order and a layout", async () => {
    await reader.go("/samples?q=basalt&form=CLAST&sort=left&layout=labels");
    const found = await total();
    await reader.page.reload();
    expect(await total()).toBe(found);
    expect(await reader.page.locator('[type="search"][name="q"]').inputValue()).toBe("basalt");
    expect(await reader.page.locator('select[name="sort"]').inputValue()).toBe("left");
    expect(await reader.page.locator('[aria-current="true"]').innerText()).toBe(
      reader.say("samples.tools.labels"),
    );
  });
});

it("keeps status, round, words and order of the work list in its address", async () => {
  await reader.signIn("secretariat@demo.test");
  // Not the bare address: that one begins with whatever view a person chose.
  await reader.go("/office?status=ALL");
  await reader.page.locator('[type="search"][name="text"]').fill("Aldmere");
  await reader.page.locator('select[name="sort"]').selectOption("number");
  await reader.press("office.workList.apply");
  await reader.page.waitForURL(/text=Aldmere/);
  await reader.page.locator('main nav a[href*="status=SUBMITTED"]').click();
  await reader.page.waitForURL(/status=SUBMITTED/);
  const rows = () => reader.page.getByRole("row").allInnerTexts();
  const before = await rows();
  await reader.page.reload();
  expect(await rows()).toEqual(before);
  expect(before.length).toBeGreaterThan(1);
  expect(new URL(reader.page.url()).searchParams.get("sort")).toBe("number");
});
