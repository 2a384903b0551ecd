import type { Reader } from "./reader.ts";

/** What is saved when somebody follows a link to a file. */
export async function downloadBy(reader: Reader, link: string): Promise<Buffer> {
  const waiting = reader.page.waitForEvent("download");
  await reader.page.locator(link).first().click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
