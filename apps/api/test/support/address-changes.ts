import { mailedSecret, PASSWORD, WEB_ORIGIN, type TestApi, type TestPerson } from "../test-api.ts";
import { fromNewAddress } from "../test-api.ts";
import { knock, type AuthResponse } from "./auth-requests.ts";

let addresses = 0;

/** An address that no account has. */
export function freeAddress(domain = "example.org"): string {
  addresses += 1;
  return `moved-${String(addresses)}@${domain}`;
}

/** Headers of somebody signed in, each time from a new address. */
export function as({ token }: Pick<TestPerson, "token">): Record<string, string> {
  return { ...fromNewAddress(), authorization: `Bearer ${token}` };
}

export function askToChange(
  api: TestApi,
  person: Pick<TestPerson, "token">,
  newEmail: string,
  currentPassword = PASSWORD,
): Promise<AuthResponse> {
  return knock(api, "change-email", { newEmail, currentPassword }, as(person));
}

export function confirmChange(
  api: TestApi,
  token: string,
  password = PASSWORD,
  headers: Record<string, string> = fromNewAddress(),
): Promise<AuthResponse> {
  return knock(
    api,
    "change-email/confirm",
    { token, password },
    { origin: WEB_ORIGIN, ...headers },
  );
}

export function undoChange(
  api: TestApi,
  token: string,
  newPassword: string,
): Promise<AuthResponse> {
  return knock(api, "change-email/undo", { token, newPassword });
}

/** Asks for another address, and follows the link in the mail. */
export async function changeTo(
  api: TestApi,
  person: TestPerson,
  email: string,
): Promise<TestPerson> {
  await askToChange(api, person, email);
  const secret = await mailedSecret(api.db.prisma, email);
  const response = await confirmChange(api, secret, PASSWORD, as(person));
  if (response.statusCode !== 200) throw new Error(`Not changed: ${response.body}`);
  return { ...person, email };
}

/** The secret of the way back that was mailed to a former address. */
export async function wayBack({ db }: TestApi, address: string): Promise<string> {
  const mail = await db.prisma.outboxMail.findFirstOrThrow({
    where: { address, template: "EMAIL_CHANGED" },
    orderBy: { seq: "desc" },
  });
  return (mail.params as { undo: { secret: string } }).undo.secret;
}

/** The templates of the mails that went to an address, oldest first. */
export async function templatesTo({ db }: TestApi, address: string): Promise<string[]> {
  const mails = await db.prisma.outboxMail.findMany({
    where: { address },
    orderBy: { seq: "asc" },
  });
  return mails.map(({ template }) => template);
}
