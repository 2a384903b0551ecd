import { createHash } from "node:crypto";
import type { Page } from "playwright-core";

/** SHA-256 in hexadecimal. */
export const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A PDF of this size: one empty page, and a stream that nobody draws. */
export function aPdf(size: number): Buffer {
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

/** Chooses files, by name and content, in the only file field of the page. */
export async function chooseFiles(
  page: Page,
  files: readonly (readonly [string, Buffer])[],
): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles(
      files.map(([name, buffer]) => ({ name, mimeType: "application/octet-stream", buffer })),
    );
}

/** Follows the link to a file, and gives the hash of what arrives. */
export async function hashOfDownload(page: Page, name: RegExp): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  const hash = createHash("sha256");
  // The browser may be another machine's: what it saved is read through it.
  for await (const bytes of await (await downloading).createReadStream()) {
    hash.update(bytes as Buffer);
  }
  return hash.digest("hex");
}
