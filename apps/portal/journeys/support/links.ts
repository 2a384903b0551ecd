import { linkIn, mailTo } from "./mailbox.ts";

/** The secret in the link to this page that the newest such mail to an address holds. */
export async function secretMailedTo(address: string, page: string): Promise<string> {
  const leadsThere = (link: string) => link.includes(`/${page}?`);
  const mail = await mailTo(address, ({ links }) => links.some(leadsThere));
  const secret = new URL(linkIn(mail, `/${page}`)).searchParams.get("token");
  if (secret === null) throw new Error(`The link to ${page} holds no secret.`);
  return secret;
}
