import { createHash } from "node:crypto";
import { StartApplicationDocument, type Client } from "@regolith/client";
import type { Browser, Page } from "playwright-core";
import { openBrowser, portal } from "./setup/index.ts";
import { signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES } from "./support/words.ts";

const MB = 1024 * 1024;
let browser: Browser;
let program: Client;

beforeAll(async () => {
  browser = await openBrowser();
  program = await signIn("researcher@demo.test");
});
afterAll(() => browser.close());

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A PDF of this size: one empty page, and a stream that nobody draws. */
function aPdf(size: number): Buffer {
  const write = (filling: Buffer) => {
    const objects = [
      Buffer.from("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"),
      Buffer.from("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"),
      Buffer.from("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n"),
      Buffer.from(`4 0 obj\n<< /Length ${String(filling.length)} >>\nstream\n`),
      filling,
      Buffer.from("\nendstream\nendobj\n"),
    ];
    const body = Buffer.concat([Buffer.from("%PDF-1.4\n"), ...objects]);
    const places = [1, 2, 3, 4].map((number) => body.indexOf(`${String(number)} 0 obj`));
    const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
    const end = `xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
    return Buffer.concat([body, Buffer.from(end)]);
  };
  let pdf = write(Buffer.alloc(0));
  for (let filling = size - pdf.length; pdf.length !== size;) {
    pdf = write(Buffer.alloc(filling, "regolith "));
    filling -= pdf.length - size;
  }
  return pdf;
}

async function aDraft(): Promise<string> {
  const { applicationCreate } = await program(StartApplicationDocument, {
    input: {
      ...{ type: "RESEARCH", roundId: null, takeBasket: false },
      idempotencyKey: crypto.randomUUID(),
    },
  });
  return applicationCreate.application?.id ?? "";
}

async function choose(page: Page, files: readonly (readonly [string, Buffer])[]): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles(
      files.map(([name, buffer]) => ({ name, mimeType: "application/octet-stream", buffer })),
    );
}

async function hashOfDownload(page: Page, name: RegExp): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  const hash = createHash("sha256");
  // The browser may be another machine's: what it saved is read through it.
  for await (const bytes of await (await downloading).createReadStream()) {
    hash.update(bytes as Buffer);
  }
  return hash.digest("hex");
}

describe.each(LOCALES)("files of an application, in %s", (locale) => {
  it("go up through the port of the pages and come down as they were", async () => {
    const id = await aDraft();
    const reader = await Reader.open(browser, locale);
    await reader.signIn("researcher@demo.test");
    await reader.go(`/applications/${id}`);
    await reader.page.locator(`main a[href$="/applications/${id}/attachments"]`).click();
    await reader.arrive(/\/applications\/[^/]+\/attachments/);
    await reader.inspect();

    const large = aPdf(20 * MB);
    const name = "支持函 letter.pdf";
    await choose(reader.page, [
      [name, large],
      ["figure.png", Buffer.from("<html>no picture at all</html>")],
    ]);
    await reader.press("attachments.add.submit");
    const link = reader.page.getByRole("link", { name: /letter\.pdf/u });
    await link.waitFor({ timeout: 60_000 });
    // The one that lies is named with the reason, and cleared away.
    await reader.page.getByRole("alert").filter({ hasText: "figure.png" }).waitFor();
    await reader.inspect();
    await reader.page.getByRole("button", { name: /figure\.png/u }).click();
    expect(await hashOfDownload(reader.page, /letter\.pdf/u)).toBe(hashOf(large));

    await reader.go(`/applications/${id}/check`);
    await reader.page.getByRole("link", { name: /letter\.pdf/u }).waitFor();
    await reader.inspect();
    await reader.close();
  }, 300_000);

  it("go up by a plain form before scripts work, and are removed by one", async () => {
    const id = await aDraft();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { webUrl } = portal();
    await page.goto(`${webUrl}/${locale}/sign-in`);
    await page.locator('main [name="email"]').first().fill("researcher@demo.test");
    await page.locator('main [name="password"]').first().fill("demonstration-only");
    await page.locator('main [name="password"]').first().press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
    await page.goto(`${webUrl}/${locale}/applications/${id}/attachments`);
    const letter = aPdf(2 * MB);
    await choose(page, [
      ["letter.pdf", letter],
      ["bad.png", letter],
    ]);
    await page.locator('form[enctype="multipart/form-data"] button[type="submit"]').click();
    await page.waitForURL(/upload=REFUSED/u);
    const main = page.locator("main");
    expect(await main.innerText()).toContain("“bad.png”");
    expect(await hashOfDownload(page, /letter\.pdf/u)).toBe(hashOf(letter));
    await page
      .getByRole("button", { name: /letter\.pdf/u })
      .first()
      .click();
    await page.getByRole("link", { name: /letter\.pdf/u }).waitFor({ state: "detached" });
    await context.close();
  }, 300_000);
});
