import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type ParsedMail, simpleParser } from "mailparser";
import { mailFolder } from "../setup/index.ts";

const PATIENCE_MS = 30_000;
const POLL_MS = 50;

/** A mail that left the portal and arrived at the mail server of the journeys. */
export interface Mail {
  readonly messageId: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Every address in it, in the order of the text. */
  readonly links: readonly string[];
}

const read = new Map<string, Mail>();

/** Waits until a mail to this address has arrived that is as wished, and gives the newest such mail. */
export async function mailTo(
  address: string,
  isWished: (mail: Mail) => boolean = () => true,
): Promise<Mail> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const all = await mailsTo(address);
    const found = all.findLast(isWished);
    if (found !== undefined) return found;
    if (Date.now() > deadline) {
      const subjects = all.map(({ subject }) => subject).join("; ");
      throw new Error(`No such mail to ${address}. Arrived: ${subjects || "nothing"}`);
    }
    await pause(POLL_MS);
  }
}

/** What has arrived for this address up to now, oldest first. */
export async function mailsTo(address: string): Promise<readonly Mail[]> {
  const all = await allMails();
  return all.filter((mail) => mail.address === address.toLowerCase());
}

/** The address in a mail that has this in it, such as the path of a page; throws when there is none. */
export function linkIn({ links, subject }: Mail, part: string | RegExp): string {
  const found = links.find((link) => new RegExp(part).test(link));
  if (found === undefined) throw new Error(`"${subject}" has no link with ${String(part)}.`);
  return found;
}

async function allMails(): Promise<readonly Mail[]> {
  const folder = mailFolder();
  const files = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  return Promise.all(files.sort().map((name) => parsed(path.join(folder, name))));
}

async function parsed(file: string): Promise<Mail> {
  const known = read.get(file);
  if (known !== undefined) return known;
  const mail = toMail(await simpleParser(readFileSync(file)));
  read.set(file, mail);
  return mail;
}

function toMail({ messageId = "", subject = "", text = "", html, to }: ParsedMail): Mail {
  const [recipient] = [to ?? []].flat().flatMap(({ value }) => value);
  return {
    ...{ messageId, subject, text },
    address: recipient?.address?.toLowerCase() ?? "",
    html: typeof html === "string" ? html : "",
    links: text.match(/https?:\/\/\S+/gu) ?? [],
  };
}
