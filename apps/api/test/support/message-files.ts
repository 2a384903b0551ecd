import { randomUUID } from "node:crypto";
import type { Channel } from "@regolith/domain";
import type { TestApi, TestPerson } from "../test-api.ts";
import { dataOf, refusals, type ShownProblem } from "./application-requests.ts";
import { pdf, type FileStage } from "./file-stage.ts";
import { bearer, FILE, put, type ShownFile, type StartOutcome } from "./uploads.ts";

const PROBLEM = "code path message params { name value }";

export interface Talk {
  readonly applicationId: string;
  readonly channel: Channel;
}

/** Begins an upload of a small PDF for a message, with changes. */
export async function startForMessage(
  api: TestApi,
  person: TestPerson,
  input: Talk & { readonly name?: string; readonly sizeBytes?: number },
): Promise<StartOutcome> {
  const document = `mutation Start($input: MessageFileUploadStartInput!) {
    messageFileUploadStart(input: $input) {
      upload { attachment { ${FILE} } url expiresAt } problems { ${PROBLEM} }
    } }`;
  const said = { name: "map.pdf", sizeBytes: pdf.length, idempotencyKey: randomUUID() };
  const data = await dataOf<{ messageFileUploadStart: StartOutcome }>(api, person, document, {
    input: { ...said, ...input },
  });
  return data.messageFileUploadStart;
}

/** A file that has arrived and waits for somebody's next message; its id. */
export async function waitingFile(
  { api, apiUrl }: Pick<FileStage, "api" | "apiUrl">,
  person: TestPerson,
  talk: Talk,
  bytes: Buffer<ArrayBuffer> = pdf,
): Promise<string> {
  const { upload, problems } = await startForMessage(api, person, {
    ...{ ...talk, sizeBytes: bytes.length },
  });
  const { attachment } = await put(apiUrl + (upload?.url ?? ""), bytes, bearer(person));
  if (attachment === null) throw new Error(`Not taken: ${JSON.stringify(problems)}`);
  return attachment.id;
}

export interface SendOutcome {
  readonly message: { readonly id: string; readonly attachments: readonly ShownFile[] } | null;
  readonly problems: readonly ShownProblem[];
}

/** Sends a message with files. */
export async function sendWith(
  api: TestApi,
  person: TestPerson,
  input: Talk & {
    readonly attachmentIds?: readonly string[];
    readonly body?: string;
    readonly idempotencyKey?: string;
  },
): Promise<SendOutcome> {
  const document = `mutation Send($input: MessageSendInput!) {
    messageSend(input: $input) { message { id attachments { ${FILE} } } problems { ${PROBLEM} } }
  }`;
  const said = { body: "See the file.", idempotencyKey: randomUUID() };
  const data = await dataOf<{ messageSend: SendOutcome }>(api, person, document, {
    input: { ...said, ...input },
  });
  return data.messageSend;
}

/** Codes with paths of why nothing was sent; none when it was. */
export async function refusalsOfSending(...sent: Parameters<typeof sendWith>): Promise<string[]> {
  return refusals((await sendWith(...sent)).problems);
}

export interface SeenTalk {
  readonly unsentFiles: readonly ShownFile[];
  readonly messages: readonly {
    readonly body: string;
    readonly attachments: readonly ShownFile[];
  }[];
}

/** A talk as somebody reads it; null when it does not exist for them. */
export async function talkSeen(
  api: TestApi,
  person: TestPerson,
  { applicationId: id, channel }: Talk,
): Promise<SeenTalk | null> {
  const document = `query Talk($id: ID!, $channel: MessageChannel!) { application(id: $id) {
    talks { channel unsentFiles { ${FILE} } }
    messages(channel: $channel) { nodes { body attachments { ${FILE} } } } } }`;
  const { application } = await dataOf<{
    application: {
      readonly talks: readonly (Pick<SeenTalk, "unsentFiles"> & { readonly channel: Channel })[];
      readonly messages: { readonly nodes: SeenTalk["messages"] };
    } | null;
  }>(api, person, document, { id, channel });
  const talk = application?.talks.find((one) => one.channel === channel);
  if (application == null || talk === undefined) return null;
  return { unsentFiles: talk.unsentFiles, messages: application.messages.nodes };
}

/** A file that went with somebody's message; its id. */
export async function sentFile(
  stage: Pick<FileStage, "api" | "apiUrl">,
  person: TestPerson,
  talk: Talk,
): Promise<string> {
  const id = await waitingFile(stage, person, talk);
  const { problems } = await sendWith(stage.api, person, { ...talk, attachmentIds: [id] });
  expect(problems).toEqual([]);
  return id;
}
