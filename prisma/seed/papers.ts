import { createHash } from "node:crypto";
import { plainPdf } from "@regolith/documents";
import { DAY_MS, type AttachmentKind } from "@regolith/domain";
import type { SeedContext } from "./context.ts";
import type { WholeApplication } from "./applications/whole-application.ts";
import papers from "./data/papers.json" with { type: "json" };

const MARK = "DEMONSTRATION · 演示数据";

interface Paper {
  /** Title of the application it belongs to. */
  readonly application: string;
  readonly name: string;
  /** Null for one that goes with the first message of the team. */
  readonly kind: AttachmentKind | null;
  readonly caption: string;
  readonly title: string;
  readonly en: string;
  readonly zh: string;
}

// The compiler reads the words of a JSON file as any text.
const PAPERS = papers as readonly Paper[];

/** Invented files of a few applications, which say in both languages that they are invented. */
export async function seedPapers(
  context: SeedContext,
  wholes: readonly WholeApplication[],
): Promise<void> {
  for (const paper of PAPERS) {
    const whole = wholes.find(
      ({ spec }) => spec.type === "RESEARCH" && spec.project.title === paper.application,
    );
    if (whole === undefined) throw new Error(`Not seeded: ${paper.application}`);
    await seedPaper(context, paper, whole);
  }
}

async function seedPaper(
  context: SeedContext,
  paper: Paper,
  { id: applicationId, personId, createdAt, story }: WholeApplication,
): Promise<void> {
  const { tx } = context;
  const side = "TEAM";
  const message =
    paper.kind === null
      ? await tx.message.findFirstOrThrow({
          where: { applicationId, side },
          orderBy: { seq: "asc" },
        })
      : null;
  const sent = message?.at ?? story.submittedAt ?? context.now;
  const at = new Date(Math.max(createdAt.getTime(), sent.getTime() - DAY_MS));
  const { name, caption } = paper;
  const id = await store(context, {
    ...{ applicationId, uploadedById: personId, name, caption, at },
    ...{ kind: paper.kind ?? "OTHER", bytes: await pdfOf(paper, at) },
    channel: message?.channel ?? null,
  });
  if (message === null) return;
  await tx.attachment.update({ where: { id }, data: { messageId: message.id } });
}

/** One sheet in both languages. */
function pdfOf({ title, en, zh }: Paper, createdAt: Date): Promise<Uint8Array> {
  return plainPdf({
    ...{ title, mark: MARK, language: "en", createdAt },
    parts: [
      { heading: "DEMONSTRATION", text: en },
      { heading: "演示数据", text: zh },
    ],
  });
}

interface StoredFile {
  readonly applicationId: string;
  readonly uploadedById: string;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly caption: string;
  readonly channel: "APPLICANT" | "INTERNAL" | null;
  readonly bytes: Uint8Array;
  readonly at: Date;
}

/** The way of every file: begun, its bytes, then whole. Returns its id. */
async function store({ tx, nextId }: SeedContext, file: StoredFile): Promise<string> {
  const { bytes, at, ...facts } = file;
  const id = nextId();
  await tx.attachment.create({ data: { id, ...facts, startedAt: at, expiresAt: at } });
  await tx.attachmentChunk.create({
    data: { attachmentId: id, index: 0, bytes: Uint8Array.from(bytes) },
  });
  await tx.attachment.update({
    where: { id },
    data: {
      ...{ state: "READY", mediaType: "application/pdf", receivedAt: at },
      ...{ sizeBytes: bytes.length, receivedBytes: bytes.length },
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
  });
  return id;
}
