import { createHash, randomUUID } from "node:crypto";
import type { TestApi, TestPerson } from "../test-api.ts";
import { dataOf, type Input, type ShownProblem } from "./application-requests.ts";

export interface ShownFile {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: string;
  readonly caption: string;
  readonly state: string;
  readonly mediaType: string | null;
  readonly sizeBytes: number | null;
  readonly receivedBytes: number;
  readonly sha256: string | null;
  readonly uploadedAt: string | null;
  readonly uploadedBy: { readonly name: string } | null;
  readonly scanned: boolean;
  readonly removedAt: string | null;
  readonly downloadUrl: string | null;
  readonly availableActions: readonly string[];
  readonly refusal: readonly ShownProblem[];
}

const PROBLEM = "code path message params { name value }";
/** What is asked of a file. */
export const FILE = `id version name kind caption state mediaType sizeBytes receivedBytes sha256 uploadedAt
  uploadedBy { name } scanned removedAt downloadUrl availableActions refusal { ${PROBLEM} }`;

export interface ShownFiles {
  readonly version: number;
  readonly attachments: { readonly totalCount: number; readonly nodes: readonly ShownFile[] };
  readonly removed: { readonly nodes: readonly ShownFile[] };
  readonly attachmentUploads: readonly ShownFile[];
  readonly attachmentAllowance: {
    readonly files: number;
    readonly bytes: number;
    readonly mayAttach: boolean;
  };
}

/** The files of an application as somebody sees them; null when it does not exist for them. */
export async function filesSeen(
  api: TestApi,
  person: TestPerson,
  id: string,
): Promise<ShownFiles | null> {
  const document = `query Files($id: ID!) { application(id: $id) {
    version attachments { totalCount nodes { ${FILE} } }
    removed: attachments(removed: true) { nodes { ${FILE} } }
    attachmentUploads { ${FILE} }
    attachmentAllowance { files bytes mayAttach }
  } }`;
  const data = await dataOf<{ application: ShownFiles | null }>(api, person, document, { id });
  return data.application;
}

/** The same, for whom it is there. */
export async function filesOf(api: TestApi, person: TestPerson, id: string): Promise<ShownFiles> {
  const files = await filesSeen(api, person, id);
  if (files === null) throw new Error("The application is not there");
  return files;
}

export interface StartOutcome {
  readonly upload: {
    readonly attachment: ShownFile;
    readonly url: string | null;
    readonly expiresAt: string;
  } | null;
  readonly problems: readonly ShownProblem[];
}

/** Begins an upload of a small PDF, with changes. */
export async function start(api: TestApi, person: TestPerson, input: Input): Promise<StartOutcome> {
  const document = `mutation Start($input: AttachmentUploadStartInput!) {
    attachmentUploadStart(input: $input) {
      upload { attachment { ${FILE} } url expiresAt } problems { ${PROBLEM} }
    } }`;
  const said = { name: "letter.pdf", sizeBytes: 1000, kind: "OTHER", idempotencyKey: randomUUID() };
  const data = await dataOf<{ attachmentUploadStart: StartOutcome }>(api, person, document, {
    input: { ...said, ...input },
  });
  return data.attachmentUploadStart;
}

/** The one-time address of an upload that is begun. */
export async function addressFor(api: TestApi, person: TestPerson, input: Input): Promise<string> {
  const { upload, problems } = await start(api, person, input);
  if (upload?.url == null) throw new Error(`No address: ${JSON.stringify(problems)}`);
  return upload.url;
}

export interface ChangeOutcome {
  readonly attachment: ShownFile | null;
  readonly application?: { readonly version: number } | null;
  readonly problems: readonly ShownProblem[];
}

export async function changeFile(
  api: TestApi,
  person: TestPerson,
  name: "attachmentDescribe" | "attachmentRemove",
  input: Input,
): Promise<ChangeOutcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const also = name === "attachmentRemove" ? "application { version }" : "";
  const document = `mutation Change($input: ${type}!) {
    ${name}(input: $input) { attachment { ${FILE} } ${also} problems { ${PROBLEM} } } }`;
  const data = await dataOf<Record<string, ChangeOutcome>>(api, person, document, { input });
  const outcome = data[name];
  if (outcome === undefined) throw new Error(`No answer to ${name}`);
  return outcome;
}

export interface PutAnswer {
  readonly status: number;
  readonly attachment: {
    readonly id: string;
    readonly sha256: string;
    readonly state: string;
  } | null;
  readonly problems: readonly ShownProblem[];
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

export const bearer = ({ token }: Pick<TestPerson, "token">) => ({
  authorization: `Bearer ${token}`,
});

/** Sends bytes to an address of a server that listens. */
export async function put(
  address: string,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Promise<PutAnswer> {
  const response = await fetch(address, { method: "PUT", body, headers });
  const answer = (await response.json()) as Omit<PutAnswer, "status">;
  return { ...answer, status: response.status };
}

export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A file that is attached, through the front door; what the API shows of it. */
export async function attach(
  api: TestApi,
  webUrl: string,
  person: TestPerson,
  {
    bytes,
    ...input
  }: Input & { readonly applicationId: string; readonly bytes: Buffer<ArrayBuffer> },
): Promise<ShownFile> {
  const url = await addressFor(api, person, { sizeBytes: bytes.length, ...input });
  const answer = await put(webUrl + url, bytes, bearer(person));
  const { attachments } = await filesOf(api, person, input.applicationId);
  const file = attachments.nodes.find(({ id }) => id === answer.attachment?.id);
  if (file === undefined) throw new Error(`Not attached: ${JSON.stringify(answer)}`);
  return file;
}

export interface Download {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** What an address answers, read to its end: half-read answers would keep the server from stopping. */
export async function download(
  address: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Download> {
  const response = await fetch(address, { method, headers, redirect: "manual" });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}
