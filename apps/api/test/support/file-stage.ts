import type { Role } from "@regolith/domain";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";
import { dataOf, refusals } from "./application-requests.ts";
import { aPdf } from "./files.ts";
import { attachmentId } from "./ids.ts";
import { bearer, changeFile } from "./uploads.ts";

/** A file that never was. */
export const NO_FILE = attachmentId({ id: "01890000-0000-7000-8000-000000000000" });

export const pdf = aPdf();

const CAST = {
  ada: ["Ada Probe"],
  eve: ["Eve"],
  curator: ["Ku Rui", "CURATOR"],
  secretariat: ["Mi Shu", "SECRETARIAT"],
  auditor: ["Shen Ji", "AUDITOR"],
  administrator: ["Guan Li", "ADMINISTRATOR"],
} as const satisfies Record<string, readonly [string, Role?]>;

/** The API on a port, on the first of June 2026, with an applicant, a stranger, and the office. */
export type FileStage = Readonly<Record<keyof typeof CAST, TestPerson>> & {
  readonly api: TestApi;
  readonly apiUrl: string;
};

export async function openFileStage(settings?: Record<string, string>): Promise<FileStage> {
  const api = await startTestApi(settings);
  const apiUrl = await api.server.listen({ host: "127.0.0.1", port: 0 });
  const signedUp = new Map<string, TestPerson>();
  for (const [key, [name, role]] of Object.entries(CAST) as [string, readonly [string, Role?]][]) {
    signedUp.set(key, await api.signUp(name, role === undefined ? [] : [role]));
  }
  const people = Object.fromEntries(signedUp) as Record<keyof typeof CAST, TestPerson>;
  return { api, apiUrl, ...people };
}

/** Lets the office have a draft as it stands, with whatever is missing. */
export async function submitAsItStands(
  { db }: TestApi,
  { row }: { readonly row: { readonly id: string } },
): Promise<void> {
  const at = new Date("2026-06-01T00:00:00Z");
  const round = await db.prisma.round.findFirstOrThrow();
  const data = { submittedAt: at, statusSince: at, roundId: round.id };
  await db.prisma.application.update({
    where: { id: row.id },
    data: { status: "SUBMITTED", ...data },
  });
}

/** The cookie of a browser that is signed in. */
export const cookieOf = ({ token }: TestPerson) => ({
  cookie: `regolith.session_token=${encodeURIComponent(token)}`,
});

/** What an address answers, without what differs from one answer to the next. */
export async function answerOf(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(address, { headers, redirect: "manual" });
  const { "x-request-id": _id, date: _date, ...rest } = Object.fromEntries(response.headers);
  const text = (await response.text()).replace(/"requestId":"[^"]+"/u, "");
  return { status: response.status, headers: rest, text };
}

/** Sends one file by a plain form, to an application or, with `query`, to one of its talks. */
export async function postForm(
  { apiUrl }: Pick<FileStage, "apiUrl">,
  applicationId: string,
  { headers, query = "" }: { headers: Record<string, string>; query?: string },
) {
  const body = new FormData();
  body.append("file", new Blob([pdf]), "a.pdf");
  const response = await fetch(`${apiUrl}/uploads/applications/${applicationId}${query}`, {
    ...{ method: "POST", body, headers, redirect: "manual" },
  });
  const { problems = [] } = (await response.json()) as { problems?: { code: string }[] };
  return { status: response.status, codes: problems.map(({ code }) => code) };
}

/** Tries every way to a file as somebody for whom it does not exist. */
export async function expectNoFile(
  { api, apiUrl }: Pick<FileStage, "api" | "apiUrl">,
  id: string,
  person: TestPerson,
): Promise<void> {
  const get = (one: string) => answerOf(`${apiUrl}/files/${one}`, bearer(person));
  const never = await get(NO_FILE);
  expect([never.status, await get(id)]).toEqual([404, never]);
  const document = `query Other($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }`;
  const variables = { id, ids: [id] };
  expect(await dataOf(api, person, document, variables)).toEqual({ node: null, nodes: [null] });
  const base = { id, expectedVersion: 1 };
  const removed = await changeFile(api, person, "attachmentRemove", base);
  const words = { ...base, kind: "CV", caption: "Mine" };
  const described = await changeFile(api, person, "attachmentDescribe", words);
  expect([...refusals(removed.problems), ...refusals(described.problems)]).toEqual([
    "NOT_FOUND",
    "NOT_FOUND",
  ]);
}
