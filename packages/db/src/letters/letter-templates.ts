import { randomUUID } from "node:crypto";
import {
  APPLICATION_TYPES,
  LETTER_KINDS,
  letterWordsProblems,
  ok,
  problem,
  refused,
  type ApplicationType,
  type LetterKind,
  type LetterWords,
  type Result,
} from "@regolith/domain";
import { standardLetterWords } from "@regolith/words";
import type { Connection } from "../transaction.ts";

/** The words of one letter as they were saved. */
export interface LetterTemplateVersion extends LetterWords {
  readonly kind: LetterKind;
  readonly type: ApplicationType;
  /** 0 for the words the portal comes with. */
  readonly version: number;
  /** Null for version 0. */
  readonly savedAt: Date | null;
  readonly savedByName: string | null;
}

const WITH_NAME = { savedBy: { select: { name: true } } } as const;

/** The words of every letter in force, in the order of kinds and types. */
export async function listLetterTemplates(db: Connection): Promise<LetterTemplateVersion[]> {
  const newest = await db.letterTemplate.findMany({
    distinct: ["kind", "type"],
    orderBy: { version: "desc" },
    include: WITH_NAME,
  });
  return LETTER_KINDS.flatMap((kind) =>
    APPLICATION_TYPES.map((type) => {
      const row = newest.find((one) => one.kind === kind && one.type === type);
      return row === undefined ? standardVersion(kind, type) : toVersion(row);
    }),
  );
}

/** The words of a letter in force. */
export async function letterTemplateInForce(
  db: Connection,
  kind: LetterKind,
  type: ApplicationType,
): Promise<LetterTemplateVersion> {
  const row = await db.letterTemplate.findFirst({
    where: { kind, type },
    orderBy: { version: "desc" },
    include: WITH_NAME,
  });
  return row === null ? standardVersion(kind, type) : toVersion(row);
}

export interface LetterVersionPage {
  readonly limit: number;
  readonly isBackward: boolean;
  /** The version before the page. */
  readonly after?: number;
}

/** One page of what the office saved for a letter, the newest first. */
export async function letterTemplateVersions(
  db: Connection,
  letter: { readonly kind: LetterKind; readonly type: ApplicationType },
  { limit, isBackward, after }: LetterVersionPage,
): Promise<LetterTemplateVersion[]> {
  const rows = await db.letterTemplate.findMany({
    where: {
      ...letter,
      ...(after !== undefined && { version: { [isBackward ? "gt" : "lt"]: after } }),
    },
    orderBy: { version: isBackward ? "asc" : "desc" },
    include: WITH_NAME,
    take: limit,
  });
  return rows.map(toVersion);
}

export function countLetterTemplateVersions(
  db: Connection,
  letter: { readonly kind: LetterKind; readonly type: ApplicationType },
): Promise<number> {
  return db.letterTemplate.count({ where: letter });
}

/** Saves the words of a letter as its next version. Refused as stale when somebody else saved one since. */
export async function saveLetterTemplate(
  tx: Connection,
  save: {
    readonly kind: LetterKind;
    readonly type: ApplicationType;
    readonly words: LetterWords;
    readonly expectedVersion: number;
    readonly actorId: string;
    readonly at: Date;
  },
): Promise<Result<string>> {
  const { kind, type, words, expectedVersion, actorId, at } = save;
  const problems = letterWordsProblems(kind, words);
  if (problems.length > 0) return refused(...problems);
  const before = await letterTemplateInForce(tx, kind, type);
  if (before.version !== expectedVersion) return refused(problem("STALE"));
  const id = randomUUID();
  const version = expectedVersion + 1;
  const { count } = await tx.letterTemplate.createMany({
    data: { id, kind, type, version, ...trimmed(words), savedById: actorId, savedAt: at },
    skipDuplicates: true,
  });
  if (count === 0) return refused(problem("STALE"));
  await tx.auditEvent.create({
    data: {
      ...{ at, actorId, subjectType: "LetterTemplate", subjectId: id },
      action: "letterTemplate.saved",
      details: { kind, type, version },
    },
  });
  return ok(id);
}

function trimmed({ subjectEn, subjectZh, bodyEn, bodyZh }: LetterWords): LetterWords {
  return {
    ...{ subjectEn: subjectEn.trim(), subjectZh: subjectZh.trim() },
    ...{ bodyEn: bodyEn.trim(), bodyZh: bodyZh.trim() },
  };
}

function standardVersion(kind: LetterKind, type: ApplicationType): LetterTemplateVersion {
  const words = standardLetterWords(kind, type);
  return { ...words, kind, type, version: 0, savedAt: null, savedByName: null };
}

type Row = LetterWords & {
  readonly kind: LetterKind;
  readonly type: ApplicationType;
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy: { readonly name: string };
};

function toVersion(row: Row): LetterTemplateVersion {
  const { kind, type, version, savedAt, savedBy } = row;
  const { subjectEn, subjectZh, bodyEn, bodyZh } = row;
  return {
    ...{ kind, type, version, savedAt, savedByName: savedBy.name },
    ...{ subjectEn, subjectZh, bodyEn, bodyZh },
  };
}
