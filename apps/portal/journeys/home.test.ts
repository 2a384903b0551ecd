import { openBrowser, portal } from "./setup/index.ts";

it.each([
  ["en", "en"],
  ["zh", "zh"],
])("shows the home page in %s, in a browser", async (prefix, language) => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const answer = await page.goto(`${portal().webUrl}/${prefix}`);
    expect(answer?.status()).toBe(200);
    expect(await page.locator("html").getAttribute("lang")).toMatch(new RegExp(`^${language}`));
    expect(await page.getByRole("heading", { level: 1 }).innerText()).not.toBe("");
  } finally {
    await browser.close();
  }
});

it.each(["healthz", "readyz"])("answers /%s on pages and API", async (path) => {
  const { webUrl, apiUrl } = portal();
  for (const url of [webUrl, apiUrl]) {
    expect((await fetch(`${url}/${path}`)).status).toBe(200);
  }
});

it("sets a quotation mark as narrow as a letter in English, and as wide as a character in Chinese", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const widthIn = async (prefix: string) => {
      await page.goto(`${portal().webUrl}/${prefix}`);
      return page.evaluate(async () => {
        const mark = document.createElement("span");
        mark.textContent = "\u201C";
        mark.style.cssText = "position: absolute; font-size: 100px";
        document.body.append(mark);
        await document.fonts.load(getComputedStyle(mark).font, "\u201C");
        return mark.getBoundingClientRect().width;
      });
    };
    expect(await widthIn("en")).toBeLessThan(60);
    expect(await widthIn("zh")).toBeCloseTo(100, 0);
  } finally {
    await browser.close();
  }
});
